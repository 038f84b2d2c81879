Extension: ItemScoring
Id: item-scoring
Title: "Scoring of an item"
Description: "How the item is scored: to which element of the alliance it belongs, and whether agreeing with it speaks against the alliance. Items without this extension are not scored."
Context: Questionnaire.item
* insert ArtifactMetadata
* . ^short = "Element of the alliance, and whether the item is reversed"
* extension contains
    element 1..1 and
    reversed 1..1
* extension[element] ^short = "goal | task | bond"
* extension[element].value[x] 1..1
* extension[element].value[x] only code
* extension[element].valueCode from https://systemicalliance.org/fhir/ValueSet/alliance-element (required)
* extension[reversed] ^short = "true when agreeing speaks against the alliance"
* extension[reversed].value[x] 1..1
* extension[reversed].value[x] only boolean
