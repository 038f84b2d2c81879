Extension: NoWorkingContact
Id: no-working-contact
Title: "No working contact"
Description: "Two members of the team do not work with each other, so that nothing is expected of their alliance. Said with a reason, and about a time, because it changes."
Context: CareTeam
* insert ArtifactMetadata
* obeys sal-no-contact-two
* . ^short = "Two members who do not work with each other, and why"
* extension contains
    member 2..2 and
    reason 1..1 and
    period 0..1
* extension[member] ^short = "One of the two"
* extension[member].value[x] 1..1
* extension[member].value[x] only Reference(Patient or RelatedPerson or PractitionerRole)
* extension[reason] ^short = "Why they do not work with each other"
* extension[reason].value[x] 1..1
* extension[reason].value[x] only CodeableConcept
* extension[reason].valueCodeableConcept from https://systemicalliance.org/fhir/ValueSet/no-contact-reason (extensible)
* extension[period] ^short = "While this holds"
* extension[period].value[x] 1..1
* extension[period].value[x] only Period
