Profile: ProfessionalPerson
Parent: Practitioner
Id: professional-person
Title: "Professional (person)"
Description: "The person behind one or more professional roles."
* insert ArtifactMetadata
* identifier MS
* name 1..* MS
* telecom MS
* communication MS
* qualification MS
