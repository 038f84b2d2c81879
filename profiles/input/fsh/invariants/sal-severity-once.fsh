Invariant: sal-severity-once
Description: "Each domain of severity is rated once."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/domain-severity').extension('domain').value.coding.code.isDistinct()"
