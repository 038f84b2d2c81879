Invariant: sal-rating-proxy
Description: "A rating in the child's place (proxy) is not the child's own."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/informant-perspective').value.where($this = 'proxy').exists() implies performer.reference.intersect(subject.reference).empty()"
