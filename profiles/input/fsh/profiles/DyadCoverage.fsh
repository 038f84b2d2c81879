Profile: DyadCoverage
Parent: Observation
Id: dyad-coverage
Title: "Dyad coverage"
Description: "What was heard of one dyad within a window of time, direction by direction: answered, asked, declined, never asked."
* insert ArtifactMetadata
* obeys sal-dyad-coverage-once
* status MS
* category 1..* MS
* code = $alliance-measure#dyad-coverage
* code MS
* insert ChildSubject
* focus 1..1 MS
* focus only Reference(Dyad)
* focus ^short = "The dyad"
* effective[x] 1..1 MS
* effective[x] only Period
* effective[x] ^short = "The window of time"
* value[x] 0..0
* component 1..* MS
* component ^short = "One per direction"
* component.extension contains
    Direction named direction 1..1 MS and
    LatestRating named latest 0..1 MS and
    MeasurementError named error 0..1 MS
* component.extension[direction] ^short = "Who speaks about the relationship with whom"
* component.extension[latest] ^short = "The newest rating of this direction up to the end of the window, and its age"
* component.extension[error] ^short = "How sure that rating is; absent where it has no score"
* component.code = $alliance-measure#direction-coverage
* component.value[x] 1..1 MS
* component.value[x] only CodeableConcept
* component.value[x] from https://systemicalliance.org/fhir/ValueSet/coverage-status (required)
* component.value[x] ^short = "What is known of this direction"
