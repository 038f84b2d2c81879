Extension: RatedForm
Id: rated-form
Title: "Form as it was answered"
Description: "What has to agree before two ratings are set against each other, beside the version of the form: its set of items, and the language in which the informant met them."
Context: Observation
* insert ArtifactMetadata
* . ^short = "Set of items, and language of the answer"
* extension contains
    core 1..1 and
    language 0..1
* extension[core] ^short = "Set of questions: AA | AC | CH | OB"
* extension[core].value[x] 1..1
* extension[core].value[x] only code
* extension[core].valueCode from https://systemicalliance.org/fhir/ValueSet/alliance-core (required)
* extension[language] ^short = "Language in which it was answered, as BCP 47 writes it; absent where neither the answer nor the form says so"
* extension[language].value[x] 1..1
* extension[language].value[x] only code
