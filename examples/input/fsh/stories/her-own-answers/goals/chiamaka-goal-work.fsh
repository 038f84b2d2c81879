Instance: chiamaka-goal-work
InstanceOf: SharedGoal
Usage: #inline
* insert Aim(chiamaka, [[Two mornings of work experience a week in a bakery]], active, in-progress, [[In Progress]], chiamaka, 2026-06-24, 2027-03-26)
* insert Position(chiamaka, agree)
* insert Position(chiamaka-father, pending)
* insert Position(ruth-adeyemi, agree)
