// Usage: `* insert Agreed(mateo-goal-requests)` in a contact where a goal was agreed or worked on.
RuleSet: Agreed(goal)
* extension[agreedGoal][+].valueReference = Reference({goal})
