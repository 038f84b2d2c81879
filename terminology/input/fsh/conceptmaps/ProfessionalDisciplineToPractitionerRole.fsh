Instance: ProfessionalDisciplineToPractitionerRole
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(professional-discipline-to-practitioner-role, professional-discipline, $practitioner-role)
* name = "ProfessionalDisciplineToPractitionerRole"
* title = "Disciplines as HL7 practitioner roles"
* description = "Example roles of practitioners that HL7 publishes with FHIR, for the disciplines. They know physicians and teachers, but no therapists."
* insert Equivalent(medical-doctor, [["Medical doctor"]], doctor, [["Doctor"]])
* insert Explained(developmental-pediatrician, [["Developmental pediatrician"]], wider, doctor, [["Doctor"]], [["Any physician; the specialty is lost."]])
* insert Explained(pediatrician, [["Pediatrician"]], wider, doctor, [["Doctor"]], [["Any physician; the specialty is lost."]])
* insert Explained(neurologist, [["Neurologist"]], wider, doctor, [["Doctor"]], [["Any physician; the specialty is lost."]])
* insert Explained(pediatric-neurologist, [["Pediatric neurologist"]], wider, doctor, [["Doctor"]], [["Any physician; the specialty is lost."]])
* insert Explained(psychiatrist, [["Psychiatrist"]], wider, doctor, [["Doctor"]], [["Any physician; the specialty is lost."]])
* insert Explained(child-psychiatrist, [["Child and adolescent psychiatrist"]], wider, doctor, [["Doctor"]], [["Any physician; the specialty is lost."]])
* insert Explained(pediatric-medical-specialist, [["Other pediatric medical specialist"]], wider, doctor, [["Doctor"]], [["Any physician; the specialty is lost."]])
* insert Unmatched(therapist, [["Therapist"]], [["The HL7 roles are doctor, nurse, pharmacist, researcher, teacher and ICT professional; none of them applies."]])
* insert Unmatched(occupational-therapist, [["Occupational therapist"]], [["The HL7 roles are doctor, nurse, pharmacist, researcher, teacher and ICT professional; none of them applies."]])
* insert Unmatched(speech-language-therapist, [["Speech and language therapist"]], [["The HL7 roles are doctor, nurse, pharmacist, researcher, teacher and ICT professional; none of them applies."]])
* insert Unmatched(physiotherapist, [["Physiotherapist"]], [["The HL7 roles are doctor, nurse, pharmacist, researcher, teacher and ICT professional; none of them applies."]])
* insert Unmatched(recreational-therapist, [["Recreational therapist"]], [["The HL7 roles are doctor, nurse, pharmacist, researcher, teacher and ICT professional; none of them applies."]])
* insert Unmatched(behavior-therapist, [["Behavior therapist"]], [["The HL7 roles are doctor, nurse, pharmacist, researcher, teacher and ICT professional; none of them applies."]])
* insert Unmatched(behavior-analyst, [["Behavior analyst"]], [["The HL7 roles are doctor, nurse, pharmacist, researcher, teacher and ICT professional; none of them applies."]])
* insert Unmatched(mental-health-provider, [["Mental health provider"]], [["The HL7 roles are doctor, nurse, pharmacist, researcher, teacher and ICT professional; none of them applies."]])
* insert Unmatched(psychologist, [["Psychologist"]], [["The HL7 roles are doctor, nurse, pharmacist, researcher, teacher and ICT professional; none of them applies."]])
* insert Unmatched(social-worker, [["Social worker"]], [["The HL7 roles are doctor, nurse, pharmacist, researcher, teacher and ICT professional; none of them applies."]])
* insert Equivalent(teacher, [["Teacher"]], teacher, [["Teacher/educator"]])
* insert Explained(special-educator, [["Special educator"]], wider, teacher, [["Teacher/educator"]], [["Any teacher; that the pupils have special educational needs is lost."]])
* insert Unmatched(dietitian, [["Dietitian"]], [["The HL7 roles are doctor, nurse, pharmacist, researcher, teacher and ICT professional; none of them applies."]])
* insert Unmatched(other-professional, [["Other professional"]], [["The HL7 roles are doctor, nurse, pharmacist, researcher, teacher and ICT professional; none of them applies."]])
