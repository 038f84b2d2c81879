Profile: Dyad
Parent: CareTeam
Id: dyad
Title: "Dyad"
Description: "Two people around the child whose alliance is measured: the smallest care team there is. Seven types, each primary (with the child) or secondary (between adults). The child's whole alliance system is the set of active dyads about that child."
* insert ArtifactMetadata
* insert MemberReference
* obeys sal-dyad-two and sal-dyad-distinct and sal-dyad-type and sal-dyad-roles and sal-dyad-child
* identifier MS
* status 1..1 MS
* status ^short = "active while the two work with each other, else inactive"
* category 1..* MS
* category from https://systemicalliance.org/fhir/ValueSet/dyad-type (extensible)
* category ^short = "Type of dyad; exactly one"
* name MS
* insert ChildSubject
* period MS
* period ^short = "While both take part"
* participant 2..2
* participant.role from https://systemicalliance.org/fhir/ValueSet/dyad-member-role (required)
* participant ^short = "The two, in the order of the type's name"
