Profile: WeakestLink
Parent: Observation
Id: weakest-link
Title: "Weakest link"
Description: "The lowest of the ratings that were given on the same items, with every link whose confidence interval overlaps it, and with how many were compared. A link between two people, not a person; and a minimum falls as more are compared."
* insert ArtifactMetadata
* obeys sal-weakest-ties
* insert Computed(weakest-link)
* extension contains
    RatedForm named form 1..1 MS and
    MeasurementError named error 1..1 MS
* extension[form] ^short = "The items and the language that the ratings have in common"
* extension[error] ^short = "Error of the lowest rating, or why it is unknown"
* value[x] 1..1
* insert ScoreValue(value[x], The lowest rating)
* derivedFrom 1..* MS
* derivedFrom only Reference(DirectedRating)
* derivedFrom ^short = "The ratings of the tied links"
* component contains
    compared 1..1 MS and
    tiesKnown 1..1 MS and
    link 1..* MS
* insert CountComponent(compared, ratings-compared, Number of ratings compared)
* component[tiesKnown] ^short = "Whether the error of every rating compared is known"
* component[tiesKnown].code = $alliance-measure#ties-known
* component[tiesKnown].value[x] 1..1
* component[tiesKnown].value[x] only boolean
* component[link] ^short = "A link that cannot be told from the lowest, the lowest included; in no order of merit"
* component[link].code = $alliance-measure#tied-link
* component[link].extension contains Direction named direction 1..1 MS
* component[link].value[x] 1..1
* insert ScoreValue(component[link].value[x], Rating of the link)
