Instance: mateo-goal-requests
InstanceOf: SharedGoal
Usage: #inline
* insert Aim(mateo, [[Asks for what he wants with a picture card, at home and in sessions, ten times a day]], active, improving, [[Improving]], mateo-mother, 2026-01-16, 2026-12-18)
* insert Position(mateo-mother, agree)
* insert Position(mateo-father, agree)
* insert Position(mateo-nanny, agree)
* insert Position(katrina-lim, agree)
* insert Position(farah-siddiqui, agree)
* insert Position(joaquin-bautista, agree)
* insert Position(grace-mendoza, agree)
