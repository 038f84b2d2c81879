Invariant: sal-plan-home
Description: "A home program is carried out by a parent or caregiver."
Severity: #error
Expression: "activity.detail.where(code.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/intervention' and code = 'home-program').exists() and performer.exists()).all(performer.where(reference.contains('RelatedPerson/') or reference.startsWith('urn:')).exists())"
