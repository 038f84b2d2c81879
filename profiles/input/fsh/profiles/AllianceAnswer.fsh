Profile: AllianceAnswer
Parent: QuestionnaireResponse
Id: alliance-answer
Title: "Alliance answer"
Description: "What one informant answered about one relationship. Who said it (source), who typed it (author) and who helped are kept apart, always."
* insert ArtifactMetadata
* obeys sal-answer-version and sal-answer-once and sal-answer-time and sal-answer-partner and sal-answer-helper and sal-answer-proxy and sal-answer-in-place
* extension contains
    AnswerDyad named dyad 1..1 MS and
    AnswerPartner named partner 0..1 MS and
    AnswerHelper named helper 0..* MS and
    InformantPerspective named perspective 0..1 MS and
    $completionMode named completionMode 0..1 MS
* extension[dyad] ^short = "The dyad this answer is about"
* extension[partner] ^short = "The member of the dyad whom the answers are about, where it is not evident"
* extension[helper] ^short = "Who helped the informant to answer, and how"
* extension[perspective] ^short = "From where the informant speaks, where it is not evident"
* extension[completionMode] ^short = "In writing, by telephone, face to face"
* language MS
* language ^short = "In which language the form was answered, where that is not the form's own"
* questionnaire 1..1 MS
* questionnaire ^short = "The form, with its version: canonical|version"
* status MS
* status ^short = "completed when it counts; amended when corrected; entered-in-error when taken back"
* insert ChildSubject
* authored 1..1 MS
* authored ^short = "When the informant answered"
* author 1..1 MS
* author ^short = "Who recorded the answers"
* source 1..1 MS
* source only Reference(Child or Parent or Caregiver or Professional)
* source ^short = "The informant: whose answers these are"
* encounter MS
* item MS
* item.linkId MS
* item.answer MS
* item.answer.value[x] MS
