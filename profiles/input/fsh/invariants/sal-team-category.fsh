Invariant: sal-team-category
Description: "A system of care is marked as such: category system-of-care, once, and no type of dyad."
Severity: #error
Expression: "category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/alliance-team-category' and code = 'system-of-care').count() = 1 and category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/dyad-type').empty()"
