// What goes along with the alliances: associated factors, obstacles, evidence and what followed.

Instance: noor-father-perceived-competence
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(noor, perceived-professional-competence, [[Perceived competence of the professional]], noor-father, 2026-09-10)
* focus = Reference(noor-father-and-psychologist)
* valueInteger = 3

Instance: noor-mother-compliance
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(noor, parental-compliance, [[Parental compliance]], noor-mother, 2026-09-09)
* focus = Reference(noor-mother-and-psychologist)
* valueQuantity = 85 '%' "percent"

Instance: noor-father-compliance
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(noor, parental-compliance, [[Parental compliance]], noor-father, 2026-09-10)
* focus = Reference(noor-father-and-psychologist)
* valueQuantity = 75 '%' "percent"

Instance: noor-friend-investment
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(noor, mutual-child-investment, [[Mutual child investment]], noor-family-friend, 2026-03-12)
* focus = Reference(noor-father-and-family-friend)
* valueInteger = 4

Instance: noor-decision
InstanceOf: AllianceFactor
Usage: #inline
* insert Seen(noor, parent-decision-authority, [[Parent decides on treatment]], noor-mother, 2026-03-01)
* focus = Reference(noor-mother-and-pediatrician)
* valueCodeableConcept = $treatment-decision#start "Start"
* valueCodeableConcept.text = "Both parents decided, each with the pediatrician, to start medication"
