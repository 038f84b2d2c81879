Invariant: sal-dyad-roles
Description: "The type of the dyad agrees with the roles of the two."
Severity: #error
Expression: "(participant.count() = 2 and category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/dyad-type').count() = 1) implies (participant.role.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/agent').code.all(%context.category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/dyad-type').code.first().contains($this)) and (category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/dyad-type' and code = 'interprofessional').exists() or participant.role.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/agent').code.isDistinct()))"
