Extension: DomainSeverity
Id: domain-severity
Title: "Severity in a domain"
Description: "How severe the condition is in one domain of functioning: cognitive, behavioral or language. The overall severity stays in Condition.severity."
Context: Condition
* insert ArtifactMetadata
* . ^short = "Severity in the cognitive, behavioral or language domain"
* extension contains
    domain 1..1 and
    severity 1..1
* extension[domain] ^short = "cognitive | behavioral | language"
* extension[domain].value[x] 1..1
* extension[domain].value[x] only CodeableConcept
* extension[domain].valueCodeableConcept from https://systemicalliance.org/fhir/ValueSet/severity-domain (required)
* extension[severity] ^short = "mild | moderate | severe"
* extension[severity].value[x] 1..1
* extension[severity].value[x] only CodeableConcept
* extension[severity].valueCodeableConcept from https://systemicalliance.org/fhir/ValueSet/condition-severity (required)
