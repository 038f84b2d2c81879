ValueSet: SecondaryDyadTypeVS
Id: secondary-dyad-type
Title: "Types of secondary dyads"
Description: "The types of dyads without direct contact with the child."
* insert Published
* DyadType#parent-professional
* DyadType#caregiver-professional
* DyadType#interprofessional
* DyadType#parent-caregiver
