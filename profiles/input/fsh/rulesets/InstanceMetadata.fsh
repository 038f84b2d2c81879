// Usage: `* insert InstanceMetadata` in every instance that is itself a conformance resource (Questionnaire,
// SearchParameter, OperationDefinition, CapabilityStatement); the counterpart of ArtifactMetadata.
RuleSet: InstanceMetadata
* status = #draft
* experimental = true
* version = "0.1.0"
* publisher = "Systemic Alliance FHIR"
