Invariant: sal-form-roles
Description: "Informant and partner of the form are the two of its type of dyad, or an observer and one of the two."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/form-scoring').all(extension('dyadType').value.toString().contains(extension('partner').value.toString()) and (extension('informant').value = 'observer' or (extension('dyadType').value.toString().contains(extension('informant').value.toString()) and (extension('dyadType').value = 'interprofessional' or extension('informant').value != extension('partner').value))))"
