Profile: PossibleStrain
Parent: Observation
Id: possible-strain
Title: "Possible strain – review"
Description: "Somebody should look at what one informant last said about one partner, and talk with the people concerned. It rests on a decline beyond error of measurement, or on an item that asks for a conversation by itself. It states neither a cause nor anybody's fault, and some of these are false alarms; how many to expect is said by the comparisons made."
* insert ArtifactMetadata
* insert Computed(possible-strain)
* extension contains Direction named direction 1..1 MS
* extension[direction] ^short = "Who speaks about the relationship with whom"
* focus 1..1 MS
* focus only Reference(Dyad)
* value[x] 0..0
* derivedFrom 1..2 MS
* derivedFrom only Reference(DirectedRating)
* derivedFrom ^short = "The newest rating; and the baseline, where it is about a decline"
* component contains basis 1..2 MS
* component[basis] ^short = "reliable-decline | marked-item"
* component[basis].code = $alliance-measure#strain-basis
* component[basis].value[x] 1..1
* component[basis].value[x] only CodeableConcept
* component[basis].valueCodeableConcept from https://systemicalliance.org/fhir/ValueSet/strain-basis (required)
