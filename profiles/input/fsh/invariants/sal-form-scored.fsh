Invariant: sal-form-scored
Description: "A form either is scored here (form-scoring), or is registered by its structure (instrument-scoring) and says by which right it is used (licence-attestation)."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/form-scoring').exists() or (extension('https://systemicalliance.org/fhir/StructureDefinition/instrument-scoring').exists() and extension('https://systemicalliance.org/fhir/StructureDefinition/licence-attestation').exists())"
