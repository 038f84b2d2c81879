Instance: chiamaka-goal-cafe
InstanceOf: SharedGoal
Usage: #inline
* insert Aim(chiamaka, [[Orders and pays in a café she has chosen]], completed, achieved, [[Achieved]], chiamaka, 2026-05-06, 2026-10-30)
* insert Position(chiamaka, agree)
* insert Position(chiamaka-father, agree)
* insert Position(megan-price, agree)
* insert Position(chiamaka-support-worker, agree)
