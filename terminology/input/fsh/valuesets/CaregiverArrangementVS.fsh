ValueSet: CaregiverArrangementVS
Id: caregiver-arrangement
Title: "Arrangements with caregivers"
Description: "On what footing a caregiver looks after the child (article, \"Alliance between the parent and the caregiver\")."
* insert Published
* include codes from system CaregiverArrangement
