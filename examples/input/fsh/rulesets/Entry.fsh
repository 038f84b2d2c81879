// Usage: `* insert Entry(RelatedPerson, mateo-mother)` in the Bundle of a story: the resource is put under its own id.
RuleSet: Entry(type, id)
* entry[+].fullUrl = "https://example.org/fhir/{type}/{id}"
* entry[=].resource = {id}
* entry[=].request.method = #PUT
* entry[=].request.url = "{type}/{id}"
