Profile: RatingInvitation
Parent: Task
Id: rating-invitation
Title: "Invitation to rate"
Description: "One person is asked to answer one form about the relationship with one other, by a date. Declining is a free choice without consequence, needs no reason, and is not the same as not having been asked."
* insert ArtifactMetadata
* obeys sal-invitation-partner and sal-invitation-declined and sal-invitation-completed and sal-invitation-due
* extension contains InformantPerspective named perspective 0..1 MS
* extension[perspective] ^short = "observer | proxy; absent where one of the two is asked"
* status MS
* status obeys sal-invitation-status
* status ^short = "requested | accepted | completed | rejected (declined) | cancelled"
* statusReason MS
* statusReason from https://systemicalliance.org/fhir/ValueSet/invitation-reason (extensible)
* statusReason ^short = "Why it ended without an answer, where somebody wants to say so"
* intent = #order
* code 1..1 MS
* code = $task-type#rate-alliance
* focus 1..1 MS
* focus only Reference(Dyad)
* focus ^short = "The dyad to be rated"
* for 1..1 MS
* for only Reference(Child)
* for ^short = "The child"
* authoredOn 1..1 MS
* authoredOn ^short = "When the informant was asked"
* lastModified MS
* requester MS
* owner 1..1 MS
* owner only Reference(Child or Parent or Caregiver or Professional)
* owner ^short = "The informant who is asked"
* restriction MS
* restriction.period MS
* restriction.period.end MS
* restriction.period.end ^short = "By when"
* input 2..* MS
* input ^slicing.discriminator.type = #type
* input ^slicing.discriminator.path = "value"
* input ^slicing.rules = #open
* input contains
    form 1..1 MS and
    partner 1..1 MS
* input[form] ^short = "The form to answer, with its version"
* input[form].value[x] only canonical
* input[partner] ^short = "The partner to answer about"
* input[partner].value[x] only Reference(Child or Parent or Caregiver or Professional)
* output MS
* output ^short = "The answer, once given"
