Extension: Direction
Id: direction
Title: "Direction within a dyad"
Description: "Who speaks about the relationship with whom, and from where. Every dyad has two directions; what an observer or a proxy adds is a direction of its own."
Context: Observation, Observation.component
* insert ArtifactMetadata
* obeys sal-direction-distinct
* . ^short = "Who speaks about the relationship with whom"
* extension contains
    informant 1..1 and
    partner 1..1 and
    perspective 1..1
* extension[informant] ^short = "Who speaks"
* extension[informant].value[x] 1..1
* extension[informant].value[x] only Reference(Patient or RelatedPerson or PractitionerRole)
* extension[partner] ^short = "About the relationship with whom"
* extension[partner].value[x] 1..1
* extension[partner].value[x] only Reference(Patient or RelatedPerson or PractitionerRole)
* extension[perspective] ^short = "self-report | proxy | observer"
* extension[perspective].value[x] 1..1
* extension[perspective].value[x] only code
* extension[perspective].valueCode from https://systemicalliance.org/fhir/ValueSet/informant-perspective (required)
