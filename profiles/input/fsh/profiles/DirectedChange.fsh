Profile: DirectedChange
Parent: Observation
Id: directed-change
Title: "Change of a directed rating"
Description: "How far the newest rating of one informant about one partner differs from an earlier one, on the same version and language of the same form. Whether that is more than error of measurement is said only where the error is known."
* insert ArtifactMetadata
* insert Computed(directed-change)
* extension contains
    Direction named direction 1..1 MS and
    MeasurementError named error 1..1 MS
* extension[direction] ^short = "Who speaks about the relationship with whom"
* extension[error] ^short = "Error of the newest rating, or why it is unknown"
* focus 1..1 MS
* focus only Reference(Dyad)
* insert DifferenceValue([[Newest minus baseline]])
* derivedFrom 2..2 MS
* derivedFrom only Reference(DirectedRating)
* derivedFrom ^short = "The newest rating, then the baseline"
* component contains
    baseline 1..1 MS and
    index 1..1 MS and
    threshold 1..1 MS
* component[baseline] ^short = "previous | first-of-window"
* component[baseline].code = $alliance-measure#change-baseline
* component[baseline].value[x] 1..1
* component[baseline].value[x] only CodeableConcept
* component[baseline].valueCodeableConcept from https://systemicalliance.org/fhir/ValueSet/change-baseline (required)
* insert FigureComponent(index, reliable-change-index, Reliable change index)
* insert FigureComponent(threshold, change-threshold, Points that error seldom exceeds)
