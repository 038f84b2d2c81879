Profile: CountProvenance
Parent: Provenance
Id: count-provenance
Title: "Origin of a count"
Description: "From which contacts, goals or session notes a factor was counted, and by what. A factor that says how often something did not happen was counted from nothing."
* insert ArtifactMetadata
* obeys sal-count-source
* target 1..1 MS
* target only Reference(AllianceFactor)
* target ^short = "The count"
* occurred[x] 1..1 MS
* occurred[x] only Period
* occurred[x] ^short = "The days that were looked at"
* recorded MS
* agent 1..* MS
* agent.type 1..1
* agent ^short = "What counted"
* entity MS
* entity.role MS
* entity.what MS
* entity ^short = "What was counted; for a share, all of which it is one"
