Instance: EncounterDischargeDisposition
InstanceOf: SearchParameter
Usage: #definition
Title: "Encounters by discharge disposition"
Description: "Where the patient went after discharge, as clients of US Core ask for it."
* insert SearchParameterHeader(encounter-discharge-disposition, EncounterDischargeDisposition, discharge-disposition, Encounter, token)
* expression = "Encounter.hospitalization.dischargeDisposition"
* derivedFrom = "http://hl7.org/fhir/us/core/SearchParameter/us-core-encounter-discharge-disposition"
