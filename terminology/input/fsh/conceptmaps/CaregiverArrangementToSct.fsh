Instance: CaregiverArrangementToSct
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(caregiver-arrangement-to-sct, caregiver-arrangement, $sct)
* name = "CaregiverArrangementToSct"
* title = "Arrangements with caregivers in SNOMED CT"
* description = "The concept of SNOMED CT that all arrangements with caregivers belong to."
* insert Explained(hired, [["Hired caregiver"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(immediate-family, [["Immediate family"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(extended-family, [["Extended family"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(partner, [["Romantic partner of a parent"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(family-friend, [["Family friend"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(non-relative, [["Other non-relative"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(foster, [["Foster caregiver"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
