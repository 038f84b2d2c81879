Instance: InterventionToSct
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(intervention-to-sct, intervention, $sct)
* name = "InterventionToSct"
* title = "Interventions in SNOMED CT"
* description = "Procedures and regimes of SNOMED CT for the interventions. Only targets that were checked against a public source are listed."
* insert Equivalent(occupational-therapy, [["Occupational therapy"]], 84478008, [["Occupational therapy"]])
* insert Equivalent(speech-language-therapy, [["Speech and language therapy"]], 311555007, [["Speech and language therapy regime"]])
* insert Equivalent(physical-therapy, [["Physical therapy"]], 91251008, [["Physical therapy procedure"]])
* insert Unmatched(applied-behavior-analysis, [["Applied behavior analysis"]], [["Candidates exist, but none has been verified."]])
* insert Unmatched(special-education, [["Special education"]], [["Candidates exist, but none has been verified."]])
* insert Unmatched(child-psychotherapy, [["Child psychotherapy"]], [["No counterpart has been verified."]])
* insert Unmatched(medical-evaluation, [["Medical evaluation"]], [["No counterpart has been verified."]])
* insert Unmatched(developmental-evaluation, [["Developmental evaluation"]], [["No counterpart has been verified."]])
* insert Unmatched(cognitive-evaluation, [["Cognitive evaluation"]], [["No counterpart has been verified."]])
* insert Unmatched(nutritional-evaluation, [["Nutritional evaluation"]], [["No counterpart has been verified."]])
* insert Unmatched(recreational-therapy, [["Recreational therapy"]], [["No counterpart has been verified."]])
* insert Unmatched(home-program, [["Home program"]], [["No counterpart has been verified."]])
