Instance: PatientEthnicity
InstanceOf: SearchParameter
Usage: #definition
Title: "Patients by ethnicity"
Description: "The ethnicity recorded with the extension of US Core, as its clients ask for it. With and without the code system. In US Core 6.1.0 it is us-core-ethnicity."
* insert SearchParameterHeader(patient-ethnicity, PatientEthnicity, ethnicity, Patient, token)
* expression = "Patient.extension.where(url = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity').extension.where(url = 'ombCategory' or url = 'detailed').value.ofType(Coding)"
