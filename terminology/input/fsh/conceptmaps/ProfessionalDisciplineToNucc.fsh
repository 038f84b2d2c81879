Instance: ProfessionalDisciplineToNucc
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(professional-discipline-to-nucc, professional-discipline, $nucc)
* name = "ProfessionalDisciplineToNucc"
* title = "Disciplines in the NUCC provider taxonomy"
* description = "Codes of the Health Care Provider Taxonomy of the National Uniform Claim Committee (United States) for the disciplines. Displays are abbreviated: classification and specialization without the grouping."
* insert Unmatched(medical-doctor, [["Medical doctor"]], [["The taxonomy classifies physicians by specialty; a physician without one has no verified code."]])
* insert Equivalent(developmental-pediatrician, [["Developmental pediatrician"]], 2080P0006X, [["Pediatrics, Developmental - Behavioral Pediatrics"]])
* insert Equivalent(pediatrician, [["Pediatrician"]], 208000000X, [["Pediatrics"]])
* insert Equivalent(neurologist, [["Neurologist"]], 2084N0400X, [["Psychiatry & Neurology, Neurology"]])
* insert Equivalent(pediatric-neurologist, [["Pediatric neurologist"]], 2084N0402X, [["Psychiatry & Neurology, Neurology with Special Qualifications in Child Neurology"]])
* insert Equivalent(psychiatrist, [["Psychiatrist"]], 2084P0800X, [["Psychiatry & Neurology, Psychiatry"]])
* insert Equivalent(child-psychiatrist, [["Child and adolescent psychiatrist"]], 2084P0804X, [["Psychiatry & Neurology, Child & Adolescent Psychiatry"]])
* insert Unmatched(pediatric-medical-specialist, [["Other pediatric medical specialist"]], [["The taxonomy has one code for each pediatric specialty; which one applies depends on the specialty."]])
* insert Unmatched(therapist, [["Therapist"]], [["The discipline is not stated, and no concept that leaves it open has been verified."]])
* insert Equivalent(occupational-therapist, [["Occupational therapist"]], 225X00000X, [["Occupational Therapist"]])
* insert Unmatched(speech-language-therapist, [["Speech and language therapist"]], [["The candidate has not been verified yet."]])
* insert Equivalent(physiotherapist, [["Physiotherapist"]], 225100000X, [["Physical Therapist"]])
* insert Equivalent(recreational-therapist, [["Recreational therapist"]], 225800000X, [["Recreation Therapist"]])
* insert Unmatched(behavior-therapist, [["Behavior therapist"]], [["The taxonomy has behavior analysts and behavior technicians, but no behavior therapists."]])
* insert Equivalent(behavior-analyst, [["Behavior analyst"]], 103K00000X, [["Behavior Analyst"]])
* insert AlsoExplained(relatedto, 106E00000X, [["Assistant Behavior Analyst"]], [["Assists a behavior analyst; the discipline is the same, the qualification is not."]])
* insert AlsoExplained(relatedto, 106S00000X, [["Behavior Technician"]], [["Works under a behavior analyst; the discipline is the same, the qualification is not."]])
* insert Unmatched(mental-health-provider, [["Mental health provider"]], [["The discipline is not stated, and no concept that leaves it open has been verified."]])
* insert Equivalent(psychologist, [["Psychologist"]], 103T00000X, [["Psychologist"]])
* insert AlsoExplained(narrower, 103TS0200X, [["Psychologist, School"]], [["Only school psychologists."]])
* insert Equivalent(social-worker, [["Social worker"]], 104100000X, [["Social Worker"]])
* insert Unmatched(teacher, [["Teacher"]], [["No code for teachers is known in the taxonomy."]])
* insert Unmatched(special-educator, [["Special educator"]], [["No code for teachers is known in the taxonomy."]])
* insert Unmatched(dietitian, [["Dietitian"]], [["No counterpart has been verified."]])
* insert Unmatched(other-professional, [["Other professional"]], [["The discipline is not stated, and no concept that leaves it open has been verified."]])
