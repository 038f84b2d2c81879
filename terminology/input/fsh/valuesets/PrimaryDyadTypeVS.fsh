ValueSet: PrimaryDyadTypeVS
Id: primary-dyad-type
Title: "Types of primary dyads"
Description: "The types of dyads that involve direct contact with the child."
* insert Published
* DyadType#child-parent
* DyadType#child-caregiver
* DyadType#child-professional
