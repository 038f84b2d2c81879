CodeSystem: Intervention
Id: intervention
Title: "Interventions"
Description: "What children with neurodevelopmental disorders receive (article, introduction). Where a map to SNOMED CT has no verified counterpart it says so."
* insert PublishedCodeSystem(intervention)
* #occupational-therapy "Occupational therapy" "Therapy for sensori-motor problems and activities of daily living."
* #speech-language-therapy "Speech and language therapy" "Therapy for speech and communication difficulties."
* #physical-therapy "Physical therapy" "Rehabilitation of musculoskeletal function and mobility."
* #applied-behavior-analysis "Applied behavior analysis" "Therapy for maladaptive behavior that rests on the analysis of what precedes and follows it."
* #special-education "Special education" "Teaching that responds to special academic needs."
* #child-psychotherapy "Child psychotherapy" "Psychological treatment of the child, usually with the parents."
* #medical-evaluation "Medical evaluation" "Routine evaluation of health by a pediatric medical specialist."
* #developmental-evaluation "Developmental evaluation" "Evaluation of the child's development across domains."
* #cognitive-evaluation "Cognitive evaluation" "Evaluation of intellectual functioning."
* #nutritional-evaluation "Nutritional evaluation" "Evaluation of nutrition and eating."
* #recreational-therapy "Recreational therapy" "Play, sport and leisure as treatment."
* #home-program "Home program" "Activities agreed with a professional that parent or caregiver carries out at home."
