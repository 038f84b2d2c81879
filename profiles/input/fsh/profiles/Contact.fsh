Profile: Contact
Parent: Encounter
Id: contact
Title: "Contact"
Description: "A meeting in the system of care: a therapy session, a feedback session, a consensus meeting, a team conference. Who attended in which role, what it was about, and which goals were agreed."
* insert ArtifactMetadata
* obeys sal-contact-kind and sal-contact-dates
* extension contains $pertainsToGoal named agreedGoal 0..* MS
* extension[agreedGoal] ^short = "A goal that was agreed or worked on"
* status MS
* class MS
* type 1..* MS
* type from https://systemicalliance.org/fhir/ValueSet/contact-type (extensible)
* type ^short = "Kind of contact"
* insert ChildSubject
* participant 1..* MS
* participant obeys sal-contact-attendee
* participant ^short = "Who attended; the child is the subject and not listed"
* participant.type MS
* participant.type ^short = "In which role: parent, caregiver or professional"
* participant.individual MS
* period MS
* reasonCode MS
* reasonCode ^short = "What it was about"
