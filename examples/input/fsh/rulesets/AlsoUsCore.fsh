// Usage: `* insert AlsoUsCore(us-core-patient)` in an instance that satisfies a profile of US Core 6.1.0, too.
RuleSet: AlsoUsCore(id)
* meta.profile[+] = "http://hl7.org/fhir/us/core/StructureDefinition/{id}|6.1.0"
