ValueSet: DyadTypeVS
Id: dyad-type
Title: "Types of dyads"
Description: "The seven kinds of pairs whose alliances make up the systemic therapeutic alliance. Primary ones involve direct contact with the child, secondary ones do not but affect the treatment. Two parents, two caregivers and siblings form no dyad here: the article does not describe those relationships."
* insert Published
* include codes from system DyadType
