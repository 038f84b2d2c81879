Invariant: sal-permission-child
Description: "Assent is given or refused by the child."
Severity: #error
Expression: "category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/permission-category' and (code = 'child-assent')).exists() implies performer.reference.intersect(patient.reference).exists()"
