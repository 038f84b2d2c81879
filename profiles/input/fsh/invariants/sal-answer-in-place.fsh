Invariant: sal-answer-in-place
Description: "An answer given in the child's place names whoever gave it as the informant, not the child."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/answer-helper').extension('mode').value.where($this = 'answered-for-child').exists() implies source.reference.intersect(subject.reference).empty()"
