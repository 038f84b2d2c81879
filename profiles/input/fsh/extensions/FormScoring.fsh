Extension: FormScoring
Id: form-scoring
Title: "Scoring of a form"
Description: "What has to be known of a form to turn its answers into a rating: who answers about whom, and how many items are needed. Without the minimum per element the form reports a total only."
Context: Questionnaire
* insert ArtifactMetadata
* . ^short = "Who answers about whom, and how many answers a score needs"
* extension contains
    core 1..1 and
    dyadType 1..1 and
    informant 1..1 and
    partner 1..1 and
    minimumForTotal 1..1 and
    minimumPerElement 0..1
* extension[core] ^short = "Set of questions: AA | AC | CH | OB"
* extension[core].value[x] 1..1
* extension[core].value[x] only code
* extension[core].valueCode from https://systemicalliance.org/fhir/ValueSet/alliance-core (required)
* extension[dyadType] ^short = "Type of the dyads the form is about"
* extension[dyadType].value[x] 1..1
* extension[dyadType].value[x] only code
* extension[dyadType].valueCode from https://systemicalliance.org/fhir/ValueSet/dyad-type (required)
* extension[informant] ^short = "Who answers"
* extension[informant].value[x] 1..1
* extension[informant].value[x] only code
* extension[informant].valueCode from https://systemicalliance.org/fhir/ValueSet/agent (required)
* extension[partner] ^short = "Whom the answers are about"
* extension[partner].value[x] 1..1
* extension[partner].value[x] only code
* extension[partner].valueCode from https://systemicalliance.org/fhir/ValueSet/agent (required)
* extension[minimumForTotal] ^short = "Number of answered items that a total needs"
* extension[minimumForTotal].value[x] 1..1
* extension[minimumForTotal].value[x] only integer
* extension[minimumPerElement] ^short = "Number of answered items that the score of an element needs, and a total of every element"
* extension[minimumPerElement].value[x] 1..1
* extension[minimumPerElement].value[x] only integer
