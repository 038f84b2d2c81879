// The pairs of Mateo Villanueva's system of care that have an alliance.

Instance: mateo-and-mother
InstanceOf: Dyad
Usage: #inline
* insert Between(child-parent, [[Child and parent]], mateo, child, Child, mateo, [[Mateo Villanueva]], parent, Parent, mateo-mother, [[Liza Villanueva]], 2025-11-03)

Instance: mateo-and-father
InstanceOf: Dyad
Usage: #inline
* insert Between(child-parent, [[Child and parent]], mateo, child, Child, mateo, [[Mateo Villanueva]], parent, Parent, mateo-father, [[Ramon Villanueva]], 2025-11-03)

Instance: mateo-and-nanny
InstanceOf: Dyad
Usage: #inline
* insert Between(child-caregiver, [[Child and caregiver]], mateo, child, Child, mateo, [[Mateo Villanueva]], caregiver, Caregiver, mateo-nanny, [[Rosalie Dumalagan]], 2025-11-03)

Instance: mateo-and-pediatrician
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], mateo, child, Child, mateo, [[Mateo Villanueva]], professional, Professional, mateo-pediatrician, [[Teresa Alcantara]], 2025-11-03)

Instance: mateo-and-ot
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], mateo, child, Child, mateo, [[Mateo Villanueva]], professional, Professional, mateo-ot, [[Joaquin Bautista]], 2025-11-03)

Instance: mateo-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], mateo, child, Child, mateo, [[Mateo Villanueva]], professional, Professional, mateo-slt, [[Katrina Lim]], 2025-11-03)

Instance: mateo-and-behavior-analyst
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], mateo, child, Child, mateo, [[Mateo Villanueva]], professional, Professional, mateo-behavior-analyst, [[Farah Siddiqui]], 2025-11-03)

Instance: mateo-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(child-professional, [[Child and professional]], mateo, child, Child, mateo, [[Mateo Villanueva]], professional, Professional, mateo-teacher, [[Grace Mendoza]], 2025-11-03)

Instance: mateo-mother-and-nanny
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-caregiver, [[Parent and caregiver]], mateo, parent, Parent, mateo-mother, [[Liza Villanueva]], caregiver, Caregiver, mateo-nanny, [[Rosalie Dumalagan]], 2025-11-03)

Instance: mateo-mother-and-pediatrician
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], mateo, parent, Parent, mateo-mother, [[Liza Villanueva]], professional, Professional, mateo-pediatrician, [[Teresa Alcantara]], 2025-11-03)

Instance: mateo-mother-and-ot
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], mateo, parent, Parent, mateo-mother, [[Liza Villanueva]], professional, Professional, mateo-ot, [[Joaquin Bautista]], 2025-11-03)

Instance: mateo-mother-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], mateo, parent, Parent, mateo-mother, [[Liza Villanueva]], professional, Professional, mateo-slt, [[Katrina Lim]], 2025-11-03)

Instance: mateo-mother-and-behavior-analyst
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], mateo, parent, Parent, mateo-mother, [[Liza Villanueva]], professional, Professional, mateo-behavior-analyst, [[Farah Siddiqui]], 2025-11-03)

Instance: mateo-mother-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], mateo, parent, Parent, mateo-mother, [[Liza Villanueva]], professional, Professional, mateo-teacher, [[Grace Mendoza]], 2025-11-03)

Instance: mateo-father-and-nanny
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-caregiver, [[Parent and caregiver]], mateo, parent, Parent, mateo-father, [[Ramon Villanueva]], caregiver, Caregiver, mateo-nanny, [[Rosalie Dumalagan]], 2025-11-03)

Instance: mateo-father-and-pediatrician
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], mateo, parent, Parent, mateo-father, [[Ramon Villanueva]], professional, Professional, mateo-pediatrician, [[Teresa Alcantara]], 2025-11-03)

Instance: mateo-father-and-ot
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], mateo, parent, Parent, mateo-father, [[Ramon Villanueva]], professional, Professional, mateo-ot, [[Joaquin Bautista]], 2025-11-03)

Instance: mateo-father-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], mateo, parent, Parent, mateo-father, [[Ramon Villanueva]], professional, Professional, mateo-slt, [[Katrina Lim]], 2025-11-03)

Instance: mateo-father-and-behavior-analyst
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], mateo, parent, Parent, mateo-father, [[Ramon Villanueva]], professional, Professional, mateo-behavior-analyst, [[Farah Siddiqui]], 2025-11-03)

Instance: mateo-father-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(parent-professional, [[Parent and professional]], mateo, parent, Parent, mateo-father, [[Ramon Villanueva]], professional, Professional, mateo-teacher, [[Grace Mendoza]], 2025-11-03)

Instance: mateo-nanny-and-pediatrician
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], mateo, caregiver, Caregiver, mateo-nanny, [[Rosalie Dumalagan]], professional, Professional, mateo-pediatrician, [[Teresa Alcantara]], 2026-06-05)

Instance: mateo-nanny-and-ot
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], mateo, caregiver, Caregiver, mateo-nanny, [[Rosalie Dumalagan]], professional, Professional, mateo-ot, [[Joaquin Bautista]], 2025-11-03)

Instance: mateo-nanny-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], mateo, caregiver, Caregiver, mateo-nanny, [[Rosalie Dumalagan]], professional, Professional, mateo-slt, [[Katrina Lim]], 2025-11-03)

Instance: mateo-nanny-and-behavior-analyst
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], mateo, caregiver, Caregiver, mateo-nanny, [[Rosalie Dumalagan]], professional, Professional, mateo-behavior-analyst, [[Farah Siddiqui]], 2025-11-03)

Instance: mateo-nanny-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(caregiver-professional, [[Caregiver and professional]], mateo, caregiver, Caregiver, mateo-nanny, [[Rosalie Dumalagan]], professional, Professional, mateo-teacher, [[Grace Mendoza]], 2025-11-03)

Instance: mateo-pediatrician-and-ot
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], mateo, professional, Professional, mateo-pediatrician, [[Teresa Alcantara]], professional, Professional, mateo-ot, [[Joaquin Bautista]], 2025-11-03)

Instance: mateo-pediatrician-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], mateo, professional, Professional, mateo-pediatrician, [[Teresa Alcantara]], professional, Professional, mateo-slt, [[Katrina Lim]], 2025-11-03)

Instance: mateo-pediatrician-and-behavior-analyst
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], mateo, professional, Professional, mateo-pediatrician, [[Teresa Alcantara]], professional, Professional, mateo-behavior-analyst, [[Farah Siddiqui]], 2025-11-03)

Instance: mateo-ot-and-slt
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], mateo, professional, Professional, mateo-ot, [[Joaquin Bautista]], professional, Professional, mateo-slt, [[Katrina Lim]], 2025-11-03)

Instance: mateo-ot-and-behavior-analyst
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], mateo, professional, Professional, mateo-ot, [[Joaquin Bautista]], professional, Professional, mateo-behavior-analyst, [[Farah Siddiqui]], 2025-11-03)

Instance: mateo-ot-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], mateo, professional, Professional, mateo-ot, [[Joaquin Bautista]], professional, Professional, mateo-teacher, [[Grace Mendoza]], 2025-11-03)

Instance: mateo-slt-and-behavior-analyst
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], mateo, professional, Professional, mateo-slt, [[Katrina Lim]], professional, Professional, mateo-behavior-analyst, [[Farah Siddiqui]], 2025-11-03)

Instance: mateo-slt-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], mateo, professional, Professional, mateo-slt, [[Katrina Lim]], professional, Professional, mateo-teacher, [[Grace Mendoza]], 2025-11-03)

Instance: mateo-behavior-analyst-and-teacher
InstanceOf: Dyad
Usage: #inline
* insert Between(interprofessional, [[Professional and professional]], mateo, professional, Professional, mateo-behavior-analyst, [[Farah Siddiqui]], professional, Professional, mateo-teacher, [[Grace Mendoza]], 2025-11-03)
