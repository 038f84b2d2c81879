Instance: CaregiverArrangementToV20063
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedConceptMap(caregiver-arrangement-to-v2-0063, caregiver-arrangement, $v2-0063)
* name = "CaregiverArrangementToV20063"
* title = "Arrangements with caregivers in HL7 v2 table 0063"
* description = "The relationship of HL7 v2 (table 0063) that all arrangements with caregivers belong to."
* insert Explained(hired, [["Hired caregiver"]], wider, CGV, [["Care giver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(immediate-family, [["Immediate family"]], wider, CGV, [["Care giver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(extended-family, [["Extended family"]], wider, CGV, [["Care giver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(partner, [["Romantic partner of a parent"]], wider, CGV, [["Care giver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(family-friend, [["Family friend"]], wider, CGV, [["Care giver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(non-relative, [["Other non-relative"]], wider, CGV, [["Care giver"]], [["Any caregiver; the arrangement is lost."]])
* insert Explained(foster, [["Foster caregiver"]], wider, CGV, [["Care giver"]], [["Any caregiver; the arrangement is lost."]])
