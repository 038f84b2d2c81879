Invariant: sal-permission-purpose
Description: "Access for a teacher and use in research name their purpose."
Severity: #error
Expression: "category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/permission-category' and (code = 'teacher-access' or code = 'research-use')).exists() implies provision.purpose.exists()"
