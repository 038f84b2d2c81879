Invariant: sal-index-withheld
Description: "An index that a rule withholds has no value."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/suppressed-rule').exists() implies value.empty()"
