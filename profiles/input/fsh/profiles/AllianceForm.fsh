Profile: AllianceForm
Parent: Questionnaire
Id: alliance-form
Title: "Alliance form"
Description: "A form by which one person says how the alliance with another is. The open forms of this guide carry their questions and scoring; any other instrument can be registered by name, version, structure and licence, without its text."
* insert ArtifactMetadata
* obeys sal-form-scored and sal-form-roles and sal-form-minimum and sal-form-weights and sal-form-banner and sal-instrument-text
* extension contains
    FormScoring named formScoring 0..1 MS and
    InstrumentScoring named instrumentScoring 0..1 MS and
    LicenceAttestation named licenceAttestation 0..1 MS
* extension[formScoring] ^short = "Who answers about whom, and how many answers a score needs"
* extension[instrumentScoring] ^short = "For instruments of others: structure, and which scores there can be"
* extension[licenceAttestation] ^short = "For instruments of others: by which right they are used"
* language MS
* language ^short = "In which language its sentences are written"
* url 1..1 MS
* version 1..1 MS
* version ^short = "Changed wording is another version, and another version is another instrument"
* title MS
* status MS
* experimental MS
* subjectType MS
* code MS
* copyright MS
* item MS
* item.linkId MS
* item.text MS
* item.type MS
* item.extension contains ItemScoring named itemScoring 0..1 MS
* item.extension[itemScoring] ^short = "Element of the alliance, and whether the item is reversed"
* item.answerOption MS
