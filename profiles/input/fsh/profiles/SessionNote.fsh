Profile: SessionNote
Parent: QuestionnaireResponse
Id: session-note
Title: "Session note"
Description: "A page of the session notebook that professionals share: behaviours observed and progress made in one session. Not a psychotherapy note, and no rating of anyone."
* insert ArtifactMetadata
* obeys sal-note-form and sal-note-time
* questionnaire 1..1 MS
* status MS
* insert ChildSubject
* encounter MS
* encounter only Reference(Contact)
* encounter ^short = "The session"
* authored 1..1 MS
* author 1..1 MS
* author only Reference(Professional or ProfessionalPerson)
* author ^short = "The professional who writes"
* item 1..* MS
