CodeSystem: NddCondition
Id: ndd-condition
Title: "Neurodevelopmental conditions"
Description: "The conditions that the article names. Down syndrome is chromosomal; it is here because the article counts it among the conditions of children who receive these interventions. Maps to SNOMED CT, ICD-10 and ICD-10-CM show the counterparts."
* insert PublishedCodeSystem(ndd-condition)
* #asd "Autism spectrum disorder" "Persistent differences in social communication together with restricted, repetitive behavior or interests, from early childhood."
* #adhd "Attention-deficit hyperactivity disorder" "A persistent pattern of inattention, hyperactivity and impulsivity that interferes with development or daily life."
* #intellectual-disability "Intellectual disability" "Limited intellectual functioning and adaptive behavior, beginning in the developmental period."
* #down-syndrome "Down syndrome" "Trisomy 21, with its developmental and medical consequences."
* #other-ndd "Other neurodevelopmental disorder" "A neurodevelopmental disorder that has no code here, for example a communication, motor or specific learning disorder; its name belongs into the text."
