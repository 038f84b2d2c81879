Extension: Authority
Id: authority
Title: "Authority over the child"
Description: "Custody, guardianship or another right to decide for the child, with the dates between which it holds. Separated parents each have their own record and their own authority."
Context: RelatedPerson
* insert ArtifactMetadata
* obeys sal-authority-dates
* . ^short = "Custody or guardianship, with dates"
* extension contains
    type 1..1 and
    period 1..1
* extension[type] ^short = "Kind of authority"
* extension[type].value[x] 1..1
* extension[type].value[x] only CodeableConcept
* extension[type].valueCodeableConcept from https://systemicalliance.org/fhir/ValueSet/authority-type (extensible)
* extension[period] ^short = "From when, and until when if it ends"
* extension[period].value[x] 1..1
* extension[period].value[x] only Period
