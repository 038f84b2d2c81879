Profile: Caregiver
Parent: RelatedPerson
Id: caregiver
Title: "Caregiver"
Description: "Somebody other than a parent who looks after the child's basic needs, welfare and security: usually hired, sometimes family or a friend of the family. A child may have several."
* insert ArtifactMetadata
* extension contains
    Employment named employment 1..1 MS and
    Authority named authority 0..* MS
* extension[employment] ^short = "Hired or family, living in, hours, paid by whom"
* extension[authority] ^short = "Delegated authority or guardianship, with dates"
* active MS
* patient 1..1 MS
* patient only Reference(Child)
* patient ^short = "The child"
* relationship 1..* MS
* relationship from https://systemicalliance.org/fhir/ValueSet/caregiver-relationship (extensible)
* relationship ^short = "Caregiver, grandmother, friend..."
* name MS
* telecom MS
* period MS
* communication MS
