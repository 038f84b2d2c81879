Extension: InformantPerspective
Id: informant-perspective
Title: "Informant's perspective"
Description: "From where the informant speaks: as one of the two, in the child's place, or as somebody who watched. Answers in the child's place are never shown as the child's own word."
Context: Observation, QuestionnaireResponse, Task
* insert ArtifactMetadata
* . ^short = "self-report | proxy | observer"
* value[x] 1..1
* value[x] only code
* valueCode from https://systemicalliance.org/fhir/ValueSet/informant-perspective (required)
