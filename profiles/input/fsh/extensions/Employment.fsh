Extension: Employment
Id: employment
Title: "Caregiver's arrangement"
Description: "On what terms the caregiver looks after the child: hired or family, living in or not, for how many hours, and who pays. A hired caregiver who rates a parent rates an employer; whoever shows or releases that rating has to know it."
Context: RelatedPerson
* insert ArtifactMetadata
* obeys sal-employment-paid and sal-employment-hours
* . ^short = "Hired or family, living in, hours, paid by whom"
* extension contains
    arrangement 1..1 and
    liveIn 0..1 and
    hoursPerWeek 0..1 and
    paidBy 0..1
* extension[arrangement] ^short = "Hired, family, friend of the family..."
* extension[arrangement].value[x] 1..1
* extension[arrangement].value[x] only CodeableConcept
* extension[arrangement].valueCodeableConcept from https://systemicalliance.org/fhir/ValueSet/caregiver-arrangement (extensible)
* extension[liveIn] ^short = "Lives in the child's household"
* extension[liveIn].value[x] 1..1
* extension[liveIn].value[x] only boolean
* extension[hoursPerWeek] ^short = "Usual hours of care per week"
* extension[hoursPerWeek].value[x] 1..1
* extension[hoursPerWeek].value[x] only decimal
* extension[paidBy] ^short = "Who pays the caregiver"
* extension[paidBy].value[x] 1..1
* extension[paidBy].value[x] only CodeableConcept
* extension[paidBy].valueCodeableConcept from https://systemicalliance.org/fhir/ValueSet/caregiver-payer (extensible)
