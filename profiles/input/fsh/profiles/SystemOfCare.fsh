Profile: SystemOfCare
Parent: CareTeam
Id: system-of-care
Title: "System of care"
Description: "Everyone who cares for one child, each with their role and the time during which they take part. From it the dyads follow: every pair among them, but for two parents, two caregivers, and pairs marked as having no working contact."
* insert ArtifactMetadata
* insert MemberReference
* obeys sal-team-category and sal-team-child and sal-team-no-contact and sal-team-once
* extension contains NoWorkingContact named noWorkingContact 0..* MS
* extension[noWorkingContact] ^short = "Two members who do not work with each other, and why"
* status MS
* category 1..* MS
* category ^short = "system-of-care"
* name MS
* insert ChildSubject
* period MS
* participant 1..*
* participant.role from https://systemicalliance.org/fhir/ValueSet/agent (required)
* participant ^short = "Everyone who cares for the child; the child need not be listed"
