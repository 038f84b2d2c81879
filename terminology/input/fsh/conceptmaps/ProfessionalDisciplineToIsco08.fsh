Instance: ProfessionalDisciplineToIsco08
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(professional-discipline-to-isco-08, professional-discipline, $isco-08)
* name = "ProfessionalDisciplineToIsco08"
* title = "Disciplines in ISCO-08"
* description = "Unit groups of the International Standard Classification of Occupations 2008 for the disciplines. Only teachers with special needs pupils have a verified counterpart; the classification is used here because health terminologies lack teachers."
* insert Unmatched(medical-doctor, [["Medical doctor"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(developmental-pediatrician, [["Developmental pediatrician"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(pediatrician, [["Pediatrician"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(neurologist, [["Neurologist"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(pediatric-neurologist, [["Pediatric neurologist"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(psychiatrist, [["Psychiatrist"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(child-psychiatrist, [["Child and adolescent psychiatrist"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(pediatric-medical-specialist, [["Other pediatric medical specialist"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(therapist, [["Therapist"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(occupational-therapist, [["Occupational therapist"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(speech-language-therapist, [["Speech and language therapist"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(physiotherapist, [["Physiotherapist"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(recreational-therapist, [["Recreational therapist"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(behavior-therapist, [["Behavior therapist"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(behavior-analyst, [["Behavior analyst"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(mental-health-provider, [["Mental health provider"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(psychologist, [["Psychologist"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(social-worker, [["Social worker"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(teacher, [["Teacher"]], [["ISCO-08 classifies teachers by the level at which they teach; none of these groups has been verified."]])
* insert Equivalent(special-educator, [["Special educator"]], 2352, [["Special needs teachers"]])
* insert Unmatched(dietitian, [["Dietitian"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
* insert Unmatched(other-professional, [["Other professional"]], [["No counterpart has been verified; SNOMED CT and NUCC are the maps for health professions."]])
