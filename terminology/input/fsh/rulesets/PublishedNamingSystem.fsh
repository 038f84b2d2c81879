// What every system of identifiers of the guide says of itself. FHIR R4 gives naming systems no URL of their own: the
// preferred unique id is the URL that identifiers carry as their system, and ends in the same word as the id.
// Usage: * insert PublishedNamingSystem(dyad)
RuleSet: PublishedNamingSystem(id)
* id = "{id}"
* status = #draft
* kind = #identifier
* date = "2026-11-24"
* publisher = "Systemic Alliance FHIR"
* uniqueId[0].type = #uri
* uniqueId[0].value = "https://systemicalliance.org/fhir/sid/{id}"
* uniqueId[0].preferred = true
