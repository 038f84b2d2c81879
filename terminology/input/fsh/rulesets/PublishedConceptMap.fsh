// What every concept map of the guide says of itself: from one of its value sets to one code system of others.
// Usage: * insert PublishedConceptMap(intervention-to-sct, intervention, $sct)
RuleSet: PublishedConceptMap(id, source, target)
* id = "{id}"
* url = "https://systemicalliance.org/fhir/ConceptMap/{id}"
* version = "0.1.0"
* status = #draft
* experimental = true
* publisher = "Systemic Alliance FHIR"
* copyright = "Dedicated to the public domain under CC0 1.0. Codes of other code systems that are named here remain under the terms of their owners."
* sourceUri = "https://systemicalliance.org/fhir/ValueSet/{source}"
* group[0].source = "https://systemicalliance.org/fhir/CodeSystem/{source}"
* group[0].target = {target}
