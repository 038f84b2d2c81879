Profile: RatingProvenance
Parent: Provenance
Id: rating-provenance
Title: "Origin of a rating"
Description: "Who said it, who typed it, what computed it, and from which answer."
* insert ArtifactMetadata
* obeys sal-origin-answer
* target 1..* MS
* target only Reference(DirectedRating)
* recorded MS
* agent 2..* MS
* agent ^slicing.discriminator.type = #value
* agent ^slicing.discriminator.path = "type"
* agent ^slicing.rules = #open
* agent contains
    informant 1..1 MS and
    recorder 1..1 MS and
    server 0..1 MS
* agent[informant] ^short = "Whose view it is"
* agent[informant].type 1..1
* agent[informant].type = $provenance-participant-type#informant
* agent[informant].who only Reference(Child or Parent or Caregiver or Professional)
* agent[recorder] ^short = "Who recorded the answer"
* agent[recorder].type 1..1
* agent[recorder].type = $provenance-participant-type#enterer
* agent[server] ^short = "What computed the rating"
* agent[server].type 1..1
* agent[server].type = $provenance-participant-type#assembler
* entity 1..* MS
* entity.role MS
* entity.what MS
* entity ^short = "The answer, as source"
