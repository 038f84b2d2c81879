Invariant: sal-permission-actor
Description: "A release of ratings and access for a teacher name the person or organization they are given to."
Severity: #error
Expression: "category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/permission-category' and (code = 'rating-release' or code = 'teacher-access')).exists() implies provision.actor.exists()"
