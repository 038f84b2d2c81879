ValueSet: AlliancePracticeVS
Id: alliance-practice
Title: "Practices that build alliance"
Description: "The practices that the article recommends: meetings, notebooks, home programs and coordination. Each is an event with date, attendees and topics."
* insert Published
* AllianceConcept#practice-feedback-session
* AllianceConcept#practice-consensus-meeting
* AllianceConcept#practice-team-conference
* AllianceConcept#practice-session-notebook
* AllianceConcept#practice-home-program
* AllianceConcept#practice-care-provider-meeting
* AllianceConcept#practice-parent-caregiver-coordination
