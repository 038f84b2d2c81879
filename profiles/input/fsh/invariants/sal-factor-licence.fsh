Invariant: sal-factor-licence
Description: "A score on somebody else's instrument says by which right the instrument is used."
Severity: #error
Expression: "(method.exists() or extension('https://systemicalliance.org/fhir/StructureDefinition/scored-instrument').exists()) implies extension('https://systemicalliance.org/fhir/StructureDefinition/licence-attestation').exists()"
