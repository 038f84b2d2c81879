Invariant: sal-picture-dyads
Description: "Every dyad of the picture has its coverage."
Severity: #error
Expression: "entry.resource.ofType(CareTeam).where(category.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/dyad-type').exists()).count() = entry.resource.ofType(Observation).where(code.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/alliance-measure' and code = 'dyad-coverage').exists()).count()"
