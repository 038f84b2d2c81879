// Usage: `* insert Holds(CareTeam, noor-and-mother)` in a collection or document.
RuleSet: Holds(type, id)
* entry[+].fullUrl = "https://example.org/fhir/{type}/{id}"
* entry[=].resource = {id}
