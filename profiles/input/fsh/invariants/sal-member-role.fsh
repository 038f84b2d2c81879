Invariant: sal-member-role
Description: "Every member has exactly one role: child, parent, caregiver or professional."
Severity: #error
Expression: "role.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/agent').count() = 1"
