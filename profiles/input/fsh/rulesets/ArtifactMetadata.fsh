// Usage: `* insert ArtifactMetadata` in every profile and extension; instances use InstanceMetadata.
RuleSet: ArtifactMetadata
* ^status = #draft
* ^experimental = true
* ^version = "0.1.0"
* ^publisher = "Systemic Alliance FHIR"
* ^copyright = "Dedicated to the public domain under CC0-1.0."
