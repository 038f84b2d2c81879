Invariant: sal-element-score
Description: "The score of an element needs at least three of its items answered."
Severity: #error
Expression: "value.exists() implies extension('https://systemicalliance.org/fhir/StructureDefinition/item-count').extension('answered').value.first() >= 3"
