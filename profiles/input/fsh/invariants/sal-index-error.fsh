Invariant: sal-index-error
Description: "An index states its standard error, or that it is unknown."
Severity: #error
Expression: "component.where(code.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/alliance-measure' and code = 'standard-error').exists()).all((value.exists() and value.ofType(Quantity).value >= 0 and dataAbsentReason.empty()) or (value.empty() and dataAbsentReason.coding.where(code = 'unknown').exists()))"
