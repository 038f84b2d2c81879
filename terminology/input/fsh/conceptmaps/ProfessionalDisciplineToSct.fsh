Instance: ProfessionalDisciplineToSct
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(professional-discipline-to-sct, professional-discipline, $sct)
* name = "ProfessionalDisciplineToSct"
* title = "Disciplines in SNOMED CT"
* description = "Occupations of SNOMED CT for the disciplines. Only targets that were checked against a public source are listed; whatever has none says so."
* insert Equivalent(medical-doctor, [["Medical doctor"]], 112247003, [["Medical doctor"]])
* insert Explained(developmental-pediatrician, [["Developmental pediatrician"]], wider, 82296001, [["Pediatrician"]], [["No concept for developmental pediatricians was found in SNOMED CT; every developmental pediatrician is a pediatrician."]])
* insert Equivalent(pediatrician, [["Pediatrician"]], 82296001, [["Pediatrician"]])
* insert AlsoExplained(narrower, 309329001, [["Community pediatrician"]], [["Only pediatricians who work in the community."]])
* insert Equivalent(neurologist, [["Neurologist"]], 56397003, [["Neurologist"]])
* insert Equivalent(pediatric-neurologist, [["Pediatric neurologist"]], 309334002, [["Pediatric neurologist"]])
* insert Equivalent(psychiatrist, [["Psychiatrist"]], 80584001, [["Psychiatrist"]])
* insert Equivalent(child-psychiatrist, [["Child and adolescent psychiatrist"]], 309361002, [["Child and adolescent psychiatrist"]])
* insert Explained(pediatric-medical-specialist, [["Other pediatric medical specialist"]], wider, 112247003, [["Medical doctor"]], [["Any physician; the specialty is lost."]])
* insert Unmatched(therapist, [["Therapist"]], [["The discipline is not stated, and no concept that leaves it open has been verified."]])
* insert Equivalent(occupational-therapist, [["Occupational therapist"]], 80546007, [["Occupational therapist"]])
* insert Equivalent(speech-language-therapist, [["Speech and language therapist"]], 159026005, [["Speech and language therapist"]])
* insert Equivalent(physiotherapist, [["Physiotherapist"]], 36682004, [["Physiotherapist"]])
* insert Unmatched(recreational-therapist, [["Recreational therapist"]], [["A candidate is known, but only one public source names it; it is left out until a second one does."]])
* insert Equivalent(behavior-therapist, [["Behavior therapist"]], 224583007, [["Behavior therapist"]])
* insert AlsoExplained(relatedto, 224584001, [["Behavior therapy assistant"]], [["Assists a behavior therapist; the discipline is the same, the qualification is not."]])
* insert Unmatched(behavior-analyst, [["Behavior analyst"]], [["No counterpart was found in SNOMED CT."]])
* insert Unmatched(mental-health-provider, [["Mental health provider"]], [["The discipline is not stated, and no concept that leaves it open has been verified."]])
* insert Equivalent(psychologist, [["Psychologist"]], 59944000, [["Psychologist"]])
* insert AlsoExplained(narrower, 310191001, [["Clinical psychologist"]], [["Only clinical psychologists."]])
* insert AlsoExplained(narrower, 310192008, [["Educational psychologist"]], [["Only educational psychologists."]])
* insert Equivalent(social-worker, [["Social worker"]], 106328005, [["Social worker"]])
* insert Unmatched(teacher, [["Teacher"]], [["No counterpart was found in SNOMED CT."]])
* insert Unmatched(special-educator, [["Special educator"]], [["No counterpart was found in SNOMED CT."]])
* insert Explained(dietitian, [["Dietitian"]], narrower, 309416000, [["Pediatric dietitian"]], [["Only dietitians for children; the concept for dietitians in general has not been verified."]])
* insert Unmatched(other-professional, [["Other professional"]], [["The discipline is not stated, and no concept that leaves it open has been verified."]])
