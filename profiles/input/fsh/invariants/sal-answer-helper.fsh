Invariant: sal-answer-helper
Description: "Whoever is answered about does not help with the answer."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/answer-helper').extension('person').value.reference.intersect(extension('https://systemicalliance.org/fhir/StructureDefinition/answer-partner').value.reference).empty()"
