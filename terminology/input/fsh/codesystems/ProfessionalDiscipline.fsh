CodeSystem: ProfessionalDiscipline
Id: professional-discipline
Title: "Disciplines of professionals"
Description: "The disciplines that the article names, and those that its interventions imply (physiotherapist, special educator, dietitian, behavior analyst). Each concept names a coarse group, so that data can be shared without making a person recognizable by a rare discipline. Maps to SNOMED CT, NUCC, ISCO-08 and HL7 practitioner roles show which concept has a counterpart there."
* insert PublishedCodeSystem(professional-discipline)
* insert Property(group, Coding, [["Coarse group of the discipline, a concept of this code system."]])
* #medical-doctor "Medical doctor" "A physician whose specialty is not stated."
* #medical-doctor insert CodingProperty(group, professional-discipline, medical-doctor)
* #developmental-pediatrician "Developmental pediatrician" "A pediatrician with further training in development and behavior, who evaluates and follows children with neurodevelopmental disorders."
* #developmental-pediatrician insert CodingProperty(group, professional-discipline, medical-doctor)
* #pediatrician "Pediatrician" "A physician for children and adolescents in general."
* #pediatrician insert CodingProperty(group, professional-discipline, medical-doctor)
* #neurologist "Neurologist" "A physician for disorders of the nervous system."
* #neurologist insert CodingProperty(group, professional-discipline, medical-doctor)
* #pediatric-neurologist "Pediatric neurologist" "A physician for disorders of the nervous system of children."
* #pediatric-neurologist insert CodingProperty(group, professional-discipline, medical-doctor)
* #psychiatrist "Psychiatrist" "A physician for mental disorders."
* #psychiatrist insert CodingProperty(group, professional-discipline, medical-doctor)
* #child-psychiatrist "Child and adolescent psychiatrist" "A physician for mental disorders of children and adolescents."
* #child-psychiatrist insert CodingProperty(group, professional-discipline, medical-doctor)
* #pediatric-medical-specialist "Other pediatric medical specialist" "A physician of another pediatric specialty that has no code of its own here, for example pediatric gastroenterology or sleep medicine."
* #pediatric-medical-specialist insert CodingProperty(group, professional-discipline, medical-doctor)
* #therapist "Therapist" "A professional who treats the child by therapy and whose discipline is not stated."
* #therapist insert CodingProperty(group, professional-discipline, therapist)
* #occupational-therapist "Occupational therapist" "Treats sensori-motor problems and supports the child in activities of daily living."
* #occupational-therapist insert CodingProperty(group, professional-discipline, therapist)
* #speech-language-therapist "Speech and language therapist" "Treats speech, language and communication difficulties; also called speech-language pathologist."
* #speech-language-therapist insert CodingProperty(group, professional-discipline, therapist)
* #physiotherapist "Physiotherapist" "Rehabilitates musculoskeletal function and mobility; also called physical therapist."
* #physiotherapist insert CodingProperty(group, professional-discipline, therapist)
* #recreational-therapist "Recreational therapist" "Uses play, sport and leisure as treatment and for taking part with others."
* #recreational-therapist insert CodingProperty(group, professional-discipline, therapist)
* #behavior-therapist "Behavior therapist" "Treats maladaptive behavior by behavioral methods."
* #behavior-therapist insert CodingProperty(group, professional-discipline, therapist)
* #behavior-analyst "Behavior analyst" "Assesses behavior and designs and supervises applied behavior analysis; usually certified."
* #behavior-analyst insert CodingProperty(group, professional-discipline, therapist)
* #mental-health-provider "Mental health provider" "A professional who provides mental health care and whose discipline is not stated."
* #mental-health-provider insert CodingProperty(group, professional-discipline, mental-health-provider)
* #psychologist "Psychologist" "Assesses and treats cognition, emotion and behavior."
* #psychologist insert CodingProperty(group, professional-discipline, mental-health-provider)
* #social-worker "Social worker" "Supports the family with social services, benefits and protection."
* #social-worker insert CodingProperty(group, professional-discipline, other-professional)
* #teacher "Teacher" "Teaches the child in a school or a preschool."
* #teacher insert CodingProperty(group, professional-discipline, teacher)
* #special-educator "Special educator" "Teaches children with special educational needs."
* #special-educator insert CodingProperty(group, professional-discipline, teacher)
* #dietitian "Dietitian" "Evaluates nutrition and advises on diet."
* #dietitian insert CodingProperty(group, professional-discipline, other-professional)
* #other-professional "Other professional" "A professional of the system of care whose discipline has no code here; the name of the discipline belongs into the text."
* #other-professional insert CodingProperty(group, professional-discipline, other-professional)
