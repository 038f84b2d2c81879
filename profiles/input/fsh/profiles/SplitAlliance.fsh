Profile: SplitAlliance
Parent: Observation
Id: split-alliance
Title: "Split alliance"
Description: "How far apart one informant's relationships with several partners are, in that informant's own eyes and on the same items. A range grows with the number of partners, and it has no threshold."
* insert ArtifactMetadata
* insert Computed(split-alliance)
* focus 1..1 MS
* focus only Reference(Child or Parent or Caregiver or Professional)
* focus ^short = "The informant"
* insert DifferenceValue([[Highest minus lowest]])
* derivedFrom 2..* MS
* derivedFrom only Reference(DirectedRating)
* derivedFrom ^short = "The informant's newest rating of each partner"
* component contains
    compared 1..1 MS and
    lowest 1..1 MS and
    highest 1..1 MS
* insert CountComponent(compared, ratings-compared, Number of partners)
* component[lowest].code = $alliance-measure#lowest-rating
* component[lowest].value[x] 1..1
* insert ScoreValue(component[lowest].value[x], Lowest rating)
* component[highest].code = $alliance-measure#highest-rating
* component[highest].value[x] 1..1
* insert ScoreValue(component[highest].value[x], Highest rating)
