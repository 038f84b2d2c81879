Invariant: sal-picture-coverage
Description: "The picture says once how much of the system was heard."
Severity: #error
Expression: "entry.resource.ofType(Observation).where(code.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/alliance-measure' and code = 'system-coverage').exists()).count() = 1"
