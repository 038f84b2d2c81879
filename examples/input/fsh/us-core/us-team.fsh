Instance: us-team
InstanceOf: SystemOfCare
Usage: #inline
* insert AlsoUsCore(us-core-careteam)
* insert Team(us-child, [[Mateo Villanueva]], 2025-11-03)
* insert Member(child, Child, us-child, [[Mateo Villanueva]], 2025-11-03)
* participant[=].role.coding[1] = $sct#116154003
* insert Member(parent, Parent, us-mother, [[Liza Villanueva]], 2025-11-03)
* insert Member(caregiver, Caregiver, us-nanny, [[Rosalie Dumalagan]], 2025-11-03)
* participant[=].role.coding[1] = $sct#133932002 "Caregiver"
* insert Member(professional, Professional, us-slt, [[Katrina Lim]], 2025-11-03)
* participant[=].role.coding[1] = $sct#159026005 "Speech and language therapist"
