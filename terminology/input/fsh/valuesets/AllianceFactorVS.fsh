ValueSet: AllianceFactorVS
Id: alliance-factor
Title: "Factors of alliance"
Description: "The concepts that an observation can report about a dyad, the child or the system: all but the practices, which are events."
* insert Published
* include codes from system AllianceConcept
* exclude codes from valueset AlliancePracticeVS
