Invariant: sal-dyad-coverage-once
Description: "Each direction of a dyad appears once."
Severity: #error
Expression: "component.extension('https://systemicalliance.org/fhir/StructureDefinition/direction').select(extension('informant').value.reference.first() & ' ' & extension('partner').value.reference.first() & ' ' & extension('perspective').value.first()).isDistinct()"
