Instance: mateo-goal-dressing
InstanceOf: SharedGoal
Usage: #inline
* insert Aim(mateo, [[Puts on his shirt with help for one sleeve]], active, improving, [[Improving]], mateo-ot, 2026-01-16, 2026-11-27)
* insert Position(mateo-mother, agree)
* insert Position(mateo-nanny, agree)
* insert Position(joaquin-bautista, agree)
* insert Position(mateo-father, pending)
