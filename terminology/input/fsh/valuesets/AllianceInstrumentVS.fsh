ValueSet: AllianceInstrumentVS
Id: alliance-instrument
Title: "Instruments that measure alliance"
Description: "The sixteen Open Systemic Alliance Forms (OSAF). No code of LOINC or SNOMED CT is known for any alliance instrument, therefore these are local. The version of the code system is the version of the forms: a form with changed wording is another version of the instrument."
* insert Published
* include codes from system AllianceInstrument
