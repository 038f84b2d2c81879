Invariant: sal-form-roles
Description: "Informant and partner of the form are the two of its type of dyad, or an observer and one of the two."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/form-scoring').all(extension('dyadType').value.first().toString().contains(extension('partner').value.first().toString()) and (extension('informant').value.first() = 'observer' or (extension('dyadType').value.first().toString().contains(extension('informant').value.first().toString()) and (extension('dyadType').value.first() = 'interprofessional' or extension('informant').value.first() != extension('partner').value.first()))))"
