Instance: CaregiverArrangementToV3RoleClass
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(caregiver-arrangement-to-v3-role-class, caregiver-arrangement, $v3-RoleClass)
* name = "CaregiverArrangementToV3RoleClass"
* title = "Arrangements with caregivers in HL7 v3 RoleClass"
* description = "The class of roles of HL7 v3 that all arrangements with caregivers belong to."
* insert Explained(hired, [["Hired caregiver"]], wider, CAREGIVER, [["caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(immediate-family, [["Immediate family"]], wider, CAREGIVER, [["caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(extended-family, [["Extended family"]], wider, CAREGIVER, [["caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(partner, [["Romantic partner of a parent"]], wider, CAREGIVER, [["caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(family-friend, [["Family friend"]], wider, CAREGIVER, [["caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(non-relative, [["Other non-relative"]], wider, CAREGIVER, [["caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(foster, [["Foster caregiver"]], wider, CAREGIVER, [["caregiver"]], [["Any caregiver; the arrangement is lost."]])
