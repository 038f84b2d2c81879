Profile: SystemCoverage
Parent: Observation
Id: system-coverage
Title: "System coverage"
Description: "How much of the child's alliance system was heard within a window of time: pairs, directions and types of dyads. Silence is counted, never filled in, and declining is told apart from not having been asked."
* insert ArtifactMetadata
* obeys sal-coverage-pairs and sal-coverage-directions and sal-coverage-types and sal-coverage-counts
* status MS
* category 1..* MS
* code = $alliance-measure#system-coverage
* code MS
* insert ChildSubject
* effective[x] 1..1 MS
* effective[x] only Period
* effective[x] ^short = "The window of time"
* issued MS
* value[x] 0..0
* component 12..* MS
* component ^slicing.discriminator.type = #value
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains
    pairsExpected 1..1 MS and
    pairsAnswered 1..1 MS and
    pairsWithoutContact 1..1 MS and
    directionsExpected 1..1 MS and
    directionsAnswered 1..1 MS and
    directionsNotScored 1..1 MS and
    directionsAsked 1..1 MS and
    directionsOverdue 1..1 MS and
    directionsDeclined 1..1 MS and
    directionsNeverAsked 1..1 MS and
    typesExpected 1..1 MS and
    typesPresent 1..1 MS
* insert CountComponent(pairsExpected, pairs-expected, Pairs whose alliance could be known)
* insert CountComponent(pairsAnswered, pairs-answered, Pairs of which at least one direction has a score)
* insert CountComponent(pairsWithoutContact, pairs-without-contact, Pairs left out because the two do not work with each other)
* insert CountComponent(directionsExpected, directions-expected, Directions expected)
* insert CountComponent(directionsAnswered, directions-answered, Directions with a score)
* insert CountComponent(directionsNotScored, directions-not-scored, Directions answered on too few items for a score)
* insert CountComponent(directionsAsked, directions-asked, Directions asked and not yet answered)
* insert CountComponent(directionsOverdue, directions-overdue, Directions asked whose time has run out)
* insert CountComponent(directionsDeclined, directions-declined, Directions declined)
* insert CountComponent(directionsNeverAsked, directions-never-asked, Directions never asked)
* insert CountComponent(typesExpected, types-expected, Types of dyads that the team makes possible)
* insert CountComponent(typesPresent, types-present, Types of dyads with a score)
