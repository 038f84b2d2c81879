Invariant: sal-team-once
Description: "Nobody is listed twice in the same role from the same date."
Severity: #error
Expression: "participant.select(member.reference & ' ' & role.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/agent').code.first() & ' ' & period.start.toString()).isDistinct()"
