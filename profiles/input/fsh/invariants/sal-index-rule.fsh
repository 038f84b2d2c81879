Invariant: sal-index-rule
Description: "An index without a value names the rule that withheld it."
Severity: #error
Expression: "value.empty() implies extension('https://systemicalliance.org/fhir/StructureDefinition/suppressed-rule').exists()"
