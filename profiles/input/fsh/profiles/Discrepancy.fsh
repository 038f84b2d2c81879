Profile: Discrepancy
Parent: Observation
Id: discrepancy
Title: "Discrepancy of a pair"
Description: "How far two adults differ in what they say about each other on the same items, and what they say together. Disagreement is information, not an error to be corrected. What adults, children and observers say is never subtracted from each other."
* insert ArtifactMetadata
* insert Computed(discrepancy)
* focus 1..1 MS
* focus only Reference(Dyad)
* insert DifferenceValue([[What the one in the first role of the dyad type says, minus what the other says]])
* derivedFrom 2..2 MS
* derivedFrom only Reference(DirectedRating)
* derivedFrom ^short = "The rating by the first, then by the second"
* component contains
    standardError 1..1 MS and
    standardized 1..1 MS and
    beyondError 1..1 MS and
    mutual 1..1 MS and
    daysApart 1..1 MS
* insert FigureComponent(standardError, standard-error, Standard error of the discrepancy)
* insert FigureComponent(standardized, standardized-discrepancy, Discrepancy in standard errors)
* component[beyondError] ^short = "Whether the two differ by more than error of measurement; or that it is unknown"
* component[beyondError] obeys sal-figure-known
* component[beyondError].code = $alliance-measure#beyond-error
* component[beyondError].value[x] only boolean
* component[mutual] ^short = "Mean of both"
* component[mutual].code = $alliance-measure#mutual-rating
* component[mutual].value[x] 1..1
* insert ScoreValue(component[mutual].value[x], Mean of both)
* insert CountComponent(daysApart, days-apart, Whole days between the two answers)
