Invariant: sal-team-no-contact
Description: "No working contact is said of members of this team."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/no-working-contact').extension('member').value.reference.subsetOf(participant.member.reference | subject.reference)"
