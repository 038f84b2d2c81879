Extension: LatestRating
Id: latest-rating
Title: "Latest rating of a direction"
Description: "The newest rating of a direction up to the day of a picture, and how old it is on that day. It may be older than the window that the picture looks at: what somebody last said does not become untrue by the calendar, but it is older than it looks."
Context: Observation.component
* insert ArtifactMetadata
* . ^short = "The newest rating, and how old it is"
* extension contains
    rating 1..1 and
    age 1..1
* extension[rating] ^short = "The rating"
* extension[rating].value[x] 1..1
* extension[rating].value[x] only Reference(DirectedRating)
* extension[age] ^short = "Whole days from the answer to the day of the picture"
* extension[age].value[x] 1..1
* extension[age].value[x] only Duration
* extension[age].valueDuration.value 1..1
* extension[age].valueDuration.code 1..1
* extension[age].valueDuration.code = #d
* extension[age].valueDuration.system 1..1
* extension[age].valueDuration.system = "http://unitsofmeasure.org"
