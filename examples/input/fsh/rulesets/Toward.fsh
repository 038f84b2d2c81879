// Usage: `* insert Toward(mateo-goal-requests)` in a plan: a goal of the plan.
RuleSet: Toward(goal)
* goal[+] = Reference({goal})
