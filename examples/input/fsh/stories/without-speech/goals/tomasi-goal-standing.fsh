Instance: tomasi-goal-standing
InstanceOf: SharedGoal
Usage: #inline
* insert Aim(tomasi, [[Stands at the bench for the length of a song]], active, improving, [[Improving]], tomasi-physiotherapist, 2026-02-24, 2026-12-11)
* insert Position(tomasi-grandmother, agree)
* insert Position(hemi-parata, agree)
* insert Position(tomasi-mother, agree)
