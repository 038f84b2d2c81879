ValueSet: InterventionVS
Id: intervention
Title: "Interventions"
Description: "What children with neurodevelopmental disorders receive (article, introduction). Where a map to SNOMED CT has no verified counterpart it says so."
* insert Published
* include codes from system Intervention
