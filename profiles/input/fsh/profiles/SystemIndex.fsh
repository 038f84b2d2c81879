Profile: SystemIndex
Parent: Observation
Id: system-index
Title: "System index"
Description: "The mean alliance of the primary system (reported by adults) or of the secondary system, over the types of dyads present. Never shown without its standard error, or the statement that it is unknown; withheld when too little of the system was heard. The two are never added up to one grand total."
* insert ArtifactMetadata
* obeys sal-index-value and sal-index-error and sal-index-withheld and sal-index-rule
* extension contains SuppressedRule named suppressedRule 0..* MS
* extension[suppressedRule] ^short = "Which rule withheld the index, in a sentence for the reader"
* status MS
* category 1..* MS
* code 1..1 MS
* code from https://systemicalliance.org/fhir/ValueSet/alliance-index (required)
* code ^short = "primary-index (adult-reported) | secondary-index"
* insert ChildSubject
* effective[x] 1..1 MS
* effective[x] only Period
* effective[x] ^short = "The window of time whose ratings were used"
* issued MS
* insert ScoreValue(value[x], Mean over the types of dyads)
* dataAbsentReason MS
* derivedFrom MS
* derivedFrom ^short = "The ratings that were used"
* component 1..* MS
* component ^slicing.discriminator.type = #value
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains
    standardError 1..1 MS and
    pairsExpected 0..1 MS and
    pairsAnswered 0..1 MS and
    typesExpected 0..1 MS and
    typesPresent 0..1 MS
* component[standardError] ^short = "Standard error of the index, or the statement that it is unknown"
* component[standardError].code = $alliance-measure#standard-error
* component[standardError].value[x] MS
* component[standardError].value[x] only Quantity
* component[standardError].dataAbsentReason MS
* insert CountComponent(pairsExpected, pairs-expected, Pairs whose alliance could be known)
* insert CountComponent(pairsAnswered, pairs-answered, Pairs of which at least one direction has a score)
* insert CountComponent(typesExpected, types-expected, Types of dyads that the team makes possible)
* insert CountComponent(typesPresent, types-present, Types of dyads with a score)
