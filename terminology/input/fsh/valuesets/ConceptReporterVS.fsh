ValueSet: ConceptReporterVS
Id: concept-reporter
Title: "Reporters of concepts"
Description: "Who or what can report a concept. It informs whom to ask; it grants nobody access."
* insert Published
* include codes from system ConceptReporter
