Invariant: sal-answer-proxy
Description: "Only somebody else can answer in the child's place: the informant of a proxy answer is not the child."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/informant-perspective').value.where($this = 'proxy').exists() implies source.reference.intersect(subject.reference).empty()"
