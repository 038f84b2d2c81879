Profile: NddCondition
Parent: Condition
Id: ndd-condition
Title: "Neurodevelopmental condition"
Description: "The child's neurodevelopmental disorder, with its severity overall and by domain. Severity shapes what an alliance has to carry; it is never part of an alliance score."
* insert ArtifactMetadata
* obeys sal-severity-once
* extension contains DomainSeverity named domainSeverity 0..* MS
* extension[domainSeverity] ^short = "Severity in the cognitive, behavioral or language domain"
* clinicalStatus MS
* verificationStatus MS
* category MS
* severity MS
* severity from https://systemicalliance.org/fhir/ValueSet/condition-severity (extensible)
* severity ^short = "Severity overall: mild, moderate, severe"
* code 1..1 MS
* code from https://systemicalliance.org/fhir/ValueSet/ndd-condition (extensible)
* code ^short = "ASD, ADHD, intellectual disability, Down syndrome...; add SNOMED CT or ICD codes as further codings"
* insert ChildSubject
* onset[x] MS
* recordedDate MS
