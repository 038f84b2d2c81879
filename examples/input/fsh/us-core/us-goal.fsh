Instance: us-goal
InstanceOf: SharedGoal
Usage: #inline
* insert AlsoUsCore(us-core-goal)
* insert Aim(us-child, [[Asks for what he wants with a picture card]], active, improving, Improving, us-mother, 2026-01-16, 2026-12-18)
* insert Position(us-mother, agree)
* insert Position(us-slt-person, agree)
