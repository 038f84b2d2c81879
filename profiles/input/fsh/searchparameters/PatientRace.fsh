Instance: PatientRace
InstanceOf: SearchParameter
Usage: #definition
Title: "Patients by race"
Description: "The race recorded with the extension of US Core, as its clients ask for it. With and without the code system. In US Core 6.1.0 it is us-core-race."
* insert SearchParameterHeader(patient-race, PatientRace, race, Patient, token)
* expression = "Patient.extension.where(url = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race').extension.where(url = 'ombCategory' or url = 'detailed').value.ofType(Coding)"
