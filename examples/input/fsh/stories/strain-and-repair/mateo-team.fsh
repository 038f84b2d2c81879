Instance: mateo-team
InstanceOf: SystemOfCare
Usage: #inline
* insert Team(mateo, [[Mateo Villanueva]], 2025-11-03)
* insert Member(child, Child, mateo, [[Mateo Villanueva]], 2025-11-03)
* insert Member(parent, Parent, mateo-mother, [[Liza Villanueva]], 2025-11-03)
* insert Member(parent, Parent, mateo-father, [[Ramon Villanueva]], 2025-11-03)
* insert Member(caregiver, Caregiver, mateo-nanny, [[Rosalie Dumalagan]], 2025-11-03)
* insert Member(professional, Professional, mateo-pediatrician, [[Teresa Alcantara]], 2025-11-03)
* insert Member(professional, Professional, mateo-ot, [[Joaquin Bautista]], 2025-11-03)
* insert Member(professional, Professional, mateo-slt, [[Katrina Lim]], 2025-11-03)
* insert Member(professional, Professional, mateo-behavior-analyst, [[Farah Siddiqui]], 2025-11-03)
* insert Member(professional, Professional, mateo-teacher, [[Grace Mendoza]], 2025-11-03)
* insert Apart(mateo-pediatrician, mateo-teacher, different-setting, [[Different settings]])
* insert ApartUntil(mateo-nanny, mateo-pediatrician, not-yet-met, [[Not yet met]], 2026-06-04)
