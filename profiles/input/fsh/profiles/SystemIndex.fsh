Profile: SystemIndex
Parent: Observation
Id: system-index
Title: "System index"
Description: "The mean alliance of the primary system (reported by adults) or of the secondary system, over the types of dyads present. Never shown without its standard error, or the statement that it is unknown; withheld when too little of the system was heard. The two are never added up to one grand total."
* insert ArtifactMetadata
* obeys sal-index-value and sal-index-error and sal-index-withheld and sal-index-rule and sal-index-sources
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
* derivedFrom only Reference(DirectedRating)
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
    typesPresent 0..1 MS and
    pairsUsed 0..1 MS and
    typesUsed 0..1 MS and
    pairsDiscordant 0..1 MS and
    minimumPairCoverage 0..1 MS and
    everyTypeRequired 0..1 MS
* component[standardError] ^short = "Standard error of the index, or the statement that it is unknown"
* component[standardError].code = $alliance-measure#standard-error
* component[standardError].value[x] MS
* component[standardError].value[x] only Quantity
* component[standardError].dataAbsentReason MS
* insert CountComponent(pairsExpected, pairs-expected, Pairs whose alliance could be known)
* insert CountComponent(pairsAnswered, pairs-answered, Pairs of which at least one direction has a score)
* insert CountComponent(typesExpected, types-expected, Types of dyads that the team makes possible)
* insert CountComponent(typesPresent, types-present, Types of dyads with a score)
* insert CountComponent(pairsUsed, pairs-used, Pairs that enter the index)
* insert CountComponent(typesUsed, types-used, Types of dyads that enter the index)
* component[pairsDiscordant] ^short = "Pairs in the index whose two ratings differ by more than error of measurement; or that it is unknown"
* component[pairsDiscordant] obeys sal-figure-known
* component[pairsDiscordant].code = $alliance-measure#pairs-discordant
* component[pairsDiscordant].value[x] only integer
* component[minimumPairCoverage] ^short = "Policy of the site: the least share of pairs, in percent"
* component[minimumPairCoverage].code = $alliance-measure#minimum-pair-coverage
* component[minimumPairCoverage].value[x] 1..1
* component[minimumPairCoverage].value[x] only Quantity
* component[everyTypeRequired] ^short = "Policy of the site: whether every type of dyad is needed"
* component[everyTypeRequired].code = $alliance-measure#every-type-required
* component[everyTypeRequired].value[x] 1..1
* component[everyTypeRequired].value[x] only boolean
