Invariant: sal-team-child
Description: "A member in the role of the child is the child whom the team is about."
Severity: #error
Expression: "participant.where(role.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/agent' and code = 'child').exists()).member.reference.subsetOf(subject.reference)"
