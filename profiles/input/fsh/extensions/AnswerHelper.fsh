Extension: AnswerHelper
Id: answer-helper
Title: "Help with answering"
Description: "Who helped the informant to answer, and how. Help is part of what an answer means: an answer that was read aloud is still the informant's own, an answer given in the child's place is not."
Context: QuestionnaireResponse
* insert ArtifactMetadata
* . ^short = "Who helped the informant to answer, and how"
* extension contains
    person 0..1 and
    mode 1..1
* extension[person] ^short = "Who helped; never the person whom the answers are about"
* extension[person].value[x] 1..1
* extension[person].value[x] only Reference(Patient or RelatedPerson or PractitionerRole or Practitioner)
* extension[mode] ^short = "How they helped"
* extension[mode].value[x] 1..1
* extension[mode].value[x] only code
* extension[mode].valueCode from https://systemicalliance.org/fhir/ValueSet/helper-mode (required)
