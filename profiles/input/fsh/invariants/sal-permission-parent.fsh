Invariant: sal-permission-parent
Description: "A parent's permission is not given by the child."
Severity: #error
Expression: "category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/permission-category' and (code = 'parental-permission')).exists() implies performer.reference.intersect(patient.reference).empty()"
