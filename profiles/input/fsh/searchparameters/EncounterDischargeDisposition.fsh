Instance: EncounterDischargeDisposition
InstanceOf: SearchParameter
Usage: #definition
Title: "Encounters by discharge disposition"
Description: "Where the patient went after discharge, as clients of US Core ask for it. In US Core 6.1.0 it is us-core-encounter-discharge-disposition."
* insert SearchParameterHeader(encounter-discharge-disposition, EncounterDischargeDisposition, discharge-disposition, Encounter, token)
* expression = "Encounter.hospitalization.dischargeDisposition"
