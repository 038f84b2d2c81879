Invariant: sal-contact-attendee
Description: "Every attendee is named and has one role: parent, caregiver, professional or observer."
Severity: #error
Expression: "individual.exists() and type.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/agent' and code != 'child').count() = 1"
