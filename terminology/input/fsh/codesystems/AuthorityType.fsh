CodeSystem: AuthorityType
Id: authority-type
Title: "Types of authority over a child"
Description: "The legal basis on which an adult decides for the child. Recorded with dates; this guide draws no conclusion from it about custody."
* insert PublishedCodeSystem(authority-type)
* #parental-responsibility "Parental responsibility" "Authority by law of a parent, not limited by a court."
* #custody "Sole custody" "Custody of one parent alone."
* #joint-custody "Joint custody" "Custody shared by two parents, who may live apart."
* #guardianship "Guardianship" "Authority of a person whom a court or a will appointed."
* #delegated-authority "Delegated authority" "Authority that a parent or guardian gave in writing for defined matters."
* #no-authority "No authority" "A parent without authority to decide for the child."
