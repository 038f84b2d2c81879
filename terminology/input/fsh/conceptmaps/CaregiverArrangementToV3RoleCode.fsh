Instance: CaregiverArrangementToV3RoleCode
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(caregiver-arrangement-to-v3-role-code, caregiver-arrangement, $v3-RoleCode)
* name = "CaregiverArrangementToV3RoleCode"
* title = "Arrangements with caregivers in HL7 v3 RoleCode"
* description = "Relationships of HL7 v3 RoleCode for the arrangements with caregivers."
* insert Unmatched(hired, [["Hired caregiver"]], [["HL7 v3 RoleCode has no code for a nanny or any other hired caregiver."]])
* insert Explained(immediate-family, [["Immediate family"]], wider, FAMMEMB, [["family member"]], [["Any family member; whether immediate or extended is lost."]])
* insert Equivalent(extended-family, [["Extended family"]], EXT, [["extended family member"]])
* insert Unmatched(partner, [["Romantic partner of a parent"]], [["HL7 v3 RoleCode names partners of the child, not partners of a parent of the child."]])
* insert Explained(family-friend, [["Family friend"]], relatedto, FRND, [["unrelated friend"]], [["A friend of the child; a friend of the family is known to the parents first."]])
* insert Explained(non-relative, [["Other non-relative"]], narrower, NBOR, [["neighbor"]], [["Only neighbors."]])
* insert Explained(foster, [["Foster caregiver"]], narrower, MTHFOST, [["foster mother"]], [["Only women, in the place of a parent."]])
* insert AlsoExplained(narrower, FTHFOST, [["foster father"]], [["Only men, in the place of a parent."]])
