Invariant: sal-member-type
Description: "The child is a Patient, a parent or caregiver a RelatedPerson, a professional a PractitionerRole."
Severity: #error
Expression: "(role.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/agent').count() = 1 and member.reference.matches('^(.+/)?(Patient|RelatedPerson|PractitionerRole)/[^/]+$')) implies role.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/agent' and code != 'observer').all((code = 'child' and %context.member.reference.matches('^(.+/)?Patient/[^/]+$')) or (code = 'professional' and %context.member.reference.matches('^(.+/)?PractitionerRole/[^/]+$')) or (code != 'child' and code != 'professional' and %context.member.reference.matches('^(.+/)?RelatedPerson/[^/]+$')))"
