Profile: Parent
Parent: RelatedPerson
Id: parent
Title: "Parent"
Description: "A parent of the child. Every parent has a record of their own, also when they live apart: who may see what, and who may decide, is said for each of them."
* insert ArtifactMetadata
* extension contains Authority named authority 0..* MS
* extension[authority] ^short = "Custody or guardianship, with dates"
* active MS
* patient 1..1 MS
* patient only Reference(Child)
* patient ^short = "The child"
* relationship 1..* MS
* relationship from https://systemicalliance.org/fhir/ValueSet/parent-relationship (extensible)
* relationship ^short = "Mother, father, adoptive, foster or step-parent, guardian"
* name MS
* telecom MS
* period MS
* communication MS
