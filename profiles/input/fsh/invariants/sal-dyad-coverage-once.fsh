Invariant: sal-dyad-coverage-once
Description: "Each direction of a dyad appears once."
Severity: #error
Expression: "component.extension('https://systemicalliance.org/fhir/StructureDefinition/direction').select(extension('informant').value.reference & ' ' & extension('partner').value.reference & ' ' & extension('perspective').value).isDistinct()"
