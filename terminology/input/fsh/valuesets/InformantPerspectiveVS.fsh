ValueSet: InformantPerspectiveVS
Id: informant-perspective
Title: "Perspectives of informants"
Description: "From where an informant speaks. Answers that somebody gave in the child's place are never shown as the child's own."
* insert Published
* include codes from system InformantPerspective
