Extension: AnswerDyad
Id: answer-dyad
Title: "Dyad answered about"
Description: "The dyad whose alliance the informant was asked about. An answer is always about one relationship, never about a person alone."
Context: QuestionnaireResponse
* insert ArtifactMetadata
* . ^short = "The dyad this answer is about"
* value[x] 1..1
* value[x] only Reference(Dyad)
