Invariant: sal-permission-category
Description: "A permission has exactly one kind."
Severity: #error
Expression: "category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/permission-category').count() = 1"
