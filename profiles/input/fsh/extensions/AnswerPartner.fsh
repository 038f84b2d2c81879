Extension: AnswerPartner
Id: answer-partner
Title: "Partner answered about"
Description: "The member of the dyad whom the answers are about. Needed only where the form and the dyad do not settle it: for an observer form, and when two professionals answer about each other through somebody else. It is never the informant."
Context: QuestionnaireResponse
* insert ArtifactMetadata
* . ^short = "The member of the dyad whom the answers are about"
* value[x] 1..1
* value[x] only Reference(Patient or RelatedPerson or PractitionerRole)
