Invariant: sal-instrument-text
Description: "An instrument of others is registered without the text of its items."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/instrument-scoring').exists() implies repeat(item).text.empty()"
