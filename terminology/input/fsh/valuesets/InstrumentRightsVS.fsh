ValueSet: InstrumentRightsVS
Id: instrument-rights
Title: "Rights on instruments"
Description: "What may be done with an instrument of others, as far as it is known. Without a written permission only its name and structure are used."
* insert Published
* include codes from system InstrumentRights
