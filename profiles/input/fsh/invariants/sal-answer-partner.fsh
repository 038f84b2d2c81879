Invariant: sal-answer-partner
Description: "Nobody answers about themselves: the informant is not the partner."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/answer-partner').value.reference.intersect(source.reference).empty()"
