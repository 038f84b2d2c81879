Instance: tomasi-goal-choosing
InstanceOf: SharedGoal
Usage: #inline
* insert Aim(tomasi, [[Chooses between four pictures by looking, with anyone who knows his signs]], active, improving, [[Improving]], tomasi-slt, 2026-02-10, 2026-12-11)
* insert Position(tomasi-mother, agree)
* insert Position(tomasi-grandmother, agree)
* insert Position(priya-nair, agree)
* insert Position(joan-whitcombe, agree)
