// A code system that lists all of its concepts; the value set of the same id includes it whole.
// Usage: * insert PublishedCodeSystem(dyad-type)
RuleSet: PublishedCodeSystem(id)
* insert Published
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://systemicalliance.org/fhir/ValueSet/{id}"
