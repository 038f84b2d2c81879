Invariant: sal-form-banner
Description: "A form that is scored here opens with the banner that it is a research draft without norms."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/form-scoring').exists() implies item.first().where(linkId = 'banner' and type = 'display').exists()"
