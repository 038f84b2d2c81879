Invariant: sal-dyad-child
Description: "The child of a primary dyad is the child whom the dyad is about."
Severity: #error
Expression: "participant.where(role.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/agent' and code = 'child').exists()).member.reference.subsetOf(subject.reference)"
