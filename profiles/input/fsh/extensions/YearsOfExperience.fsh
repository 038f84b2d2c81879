Extension: YearsOfExperience
Id: years-of-experience
Title: "Years of experience"
Description: "Years in practice in this role. The article names professional experience among what shapes the alliance with the child."
Context: PractitionerRole
* insert ArtifactMetadata
* obeys sal-experience-years
* . ^short = "Years in practice in this role"
* value[x] 1..1
* value[x] only decimal
