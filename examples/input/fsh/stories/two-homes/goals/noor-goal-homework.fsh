Instance: noor-goal-homework
InstanceOf: SharedGoal
Usage: #inline
* insert Aim(noor, [[Starts homework within ten minutes of her own sign, in both homes]], active, improving, [[Improving]], noor-psychologist, 2026-03-25, 2026-12-18)
* insert Position(noor, agree)
* insert Position(noor-mother, agree)
* insert Position(noor-father, agree)
* insert Position(marit-de-boer, agree)
* insert Position(daan-visser, agree)
