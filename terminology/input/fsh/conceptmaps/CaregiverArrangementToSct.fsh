Instance: CaregiverArrangementToSct
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(caregiver-arrangement-to-sct, caregiver-arrangement, $sct)
* name = "CaregiverArrangementToSct"
* title = "Arrangements with caregivers in SNOMED CT"
* description = "The concept of SNOMED CT that all arrangements with caregivers belong to."
* insert Inexact(hired, [["Hired caregiver"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Inexact(immediate-family, [["Immediate family"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Inexact(extended-family, [["Extended family"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Inexact(partner, [["Romantic partner of a parent"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Inexact(family-friend, [["Family friend"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Inexact(non-relative, [["Other non-relative"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
* insert Inexact(foster, [["Foster caregiver"]], wider, 133932002, [["Caregiver"]], [["Any caregiver; the arrangement is lost."]])
