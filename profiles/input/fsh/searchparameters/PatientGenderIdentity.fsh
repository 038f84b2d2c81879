Instance: PatientGenderIdentity
InstanceOf: SearchParameter
Usage: #definition
Title: "Patients by gender identity"
Description: "The gender identity recorded with the extension of US Core, as its clients ask for it. In US Core 6.1.0 it is us-core-patient-gender-identity."
* insert SearchParameterHeader(patient-gender-identity, PatientGenderIdentity, gender-identity, Patient, token)
* expression = "Patient.extension.where(url = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-genderIdentity').value.ofType(CodeableConcept)"
