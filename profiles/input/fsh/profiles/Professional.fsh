Profile: Professional
Parent: PractitionerRole
Id: professional
Title: "Professional"
Description: "A doctor, therapist, teacher or other professional in the role in which they work with the child. The role, not the person, is the member of a system of care: the same person may act in two."
* insert ArtifactMetadata
* extension contains YearsOfExperience named yearsOfExperience 0..1 MS
* extension[yearsOfExperience] ^short = "Years in practice in this role"
* active MS
* practitioner 1..1 MS
* practitioner only Reference(ProfessionalPerson)
* organization MS
* organization ^short = "Clinic, practice or school"
* code 1..* MS
* code from https://systemicalliance.org/fhir/ValueSet/professional-discipline (extensible)
* code ^short = "Discipline; teachers included"
* specialty MS
* period MS
* telecom MS
