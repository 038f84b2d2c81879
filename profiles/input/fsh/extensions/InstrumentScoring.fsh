Extension: InstrumentScoring
Id: instrument-scoring
Title: "Scoring of an instrument of others"
Description: "What has to be known of somebody else's instrument to accept a score on it: who answers, which totals and which scores of subscales there can be, and what may be done with its text. The instrument scores; this guide only says what a score can look like."
Context: Questionnaire
* insert ArtifactMetadata
* . ^short = "Structure and scores of an instrument of others"
* . obeys sal-instrument-range and sal-instrument-scores and sal-instrument-reversed
* extension contains
    rights 1..1 and
    respondent 1..* and
    items 0..1 and
    reversedItems 0..1 and
    direction 0..1 and
    total 0..1 and
    subscale 0..* and
    factor 0..*
* extension[rights] ^short = "text | licence | name"
* extension[rights].value[x] 1..1
* extension[rights].value[x] only code
* extension[rights].valueCode from https://systemicalliance.org/fhir/ValueSet/instrument-rights (required)
* extension[respondent] ^short = "Who answers it"
* extension[respondent].value[x] 1..1
* extension[respondent].value[x] only code
* extension[respondent].valueCode from https://systemicalliance.org/fhir/ValueSet/agent (required)
* extension[items] ^short = "How many items it has"
* extension[items].value[x] 1..1
* extension[items].value[x] only positiveInt
* extension[reversedItems] ^short = "How many of them are reversed"
* extension[reversedItems].value[x] 1..1
* extension[reversedItems].value[x] only integer
* extension[direction] ^short = "Whether a higher total goes with a stronger (positive) or a weaker (negative) alliance"
* extension[direction].value[x] 1..1
* extension[direction].value[x] only code
* extension[direction].valueCode from https://systemicalliance.org/fhir/ValueSet/concept-direction (required)
* extension[total] ^short = "The totals there can be; absent where it has subscales only"
* extension[total].value[x] 1..1
* extension[total].value[x] only Range
* extension[subscale] ^short = "A subscale: code, name, number of items, and the scores there can be"
* extension[subscale].extension contains
    code 1..1 and
    name 1..1 and
    items 0..1 and
    range 1..1
* extension[subscale].extension[code] ^short = "Code of the subscale; its code system is the address of the instrument"
* extension[subscale].extension[code].value[x] 1..1
* extension[subscale].extension[code].value[x] only code
* extension[subscale].extension[name] ^short = "Name of the subscale"
* extension[subscale].extension[name].value[x] 1..1
* extension[subscale].extension[name].value[x] only string
* extension[subscale].extension[items] ^short = "How many items it has"
* extension[subscale].extension[items].value[x] 1..1
* extension[subscale].extension[items].value[x] only positiveInt
* extension[subscale].extension[range] ^short = "The scores there can be"
* extension[subscale].extension[range].value[x] 1..1
* extension[subscale].extension[range].value[x] only Range
* extension[factor] ^short = "A factor that its total measures; none for an instrument that measures an alliance"
* extension[factor].value[x] 1..1
* extension[factor].value[x] only code
* extension[factor].valueCode from https://systemicalliance.org/fhir/ValueSet/alliance-factor (required)
