CodeSystem: CaregiverArrangement
Id: caregiver-arrangement
Title: "Arrangements with caregivers"
Description: "On what footing a caregiver looks after the child (article, \"Alliance between the parent and the caregiver\")."
* insert PublishedCodeSystem(caregiver-arrangement)
* #hired "Hired caregiver" "A person who is employed to look after the child, for example a nanny."
* #immediate-family "Immediate family" "A member of the immediate family, for example a grown-up sibling."
* #extended-family "Extended family" "A member of the extended family, for example a grandmother or an aunt."
* #partner "Romantic partner of a parent" "A parent's romantic partner who looks after the child."
* #family-friend "Family friend" "A friend of the family."
* #non-relative "Other non-relative" "Another person who is neither related nor hired, for example a neighbor."
* #foster "Foster caregiver" "A person with whom an authority placed the child."
