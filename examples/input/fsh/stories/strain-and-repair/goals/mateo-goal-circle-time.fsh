Instance: mateo-goal-circle-time
InstanceOf: SharedGoal
Usage: #inline
* insert Aim(mateo, [[Stays with the circle at preschool for one song he has chosen]], active, no-progress, [[No Progress]], mateo-behavior-analyst, 2026-04-30, 2026-12-18)
* insert Position(grace-mendoza, agree)
* insert Position(farah-siddiqui, agree)
* insert Position(katrina-lim, pending)
* insert Position(mateo-mother, agree)
* insert Position(mateo-father, disagree)
