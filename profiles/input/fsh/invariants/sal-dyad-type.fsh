Invariant: sal-dyad-type
Description: "A dyad has exactly one type."
Severity: #error
Expression: "category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/dyad-type').count() = 1 and category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/alliance-team-category').empty()"
