ValueSet: NddConditionVS
Id: ndd-condition
Title: "Neurodevelopmental conditions"
Description: "The conditions that the article names. Down syndrome is chromosomal; it is here because the article counts it among the conditions of children who receive these interventions. Maps to SNOMED CT, ICD-10 and ICD-10-CM show the counterparts."
* insert Published
* include codes from system NddCondition
