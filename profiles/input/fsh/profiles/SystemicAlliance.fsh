Profile: SystemicAlliance
Parent: Bundle
Id: systemic-alliance
Title: "Systemic alliance"
Description: "The child's whole alliance system as of a date: people, dyads, the ratings of both directions with their history, what changed and where people differ, the factors beside them, and what is not known. Holds only what its reader may see."
* insert ArtifactMetadata
* obeys sal-picture-child and sal-picture-coverage and sal-picture-dyads and sal-picture-same
* type = #collection
* timestamp 1..1 MS
* timestamp ^short = "When the picture was taken"
* entry 1..* MS
* entry.fullUrl 1..1
* entry.resource 1..1
