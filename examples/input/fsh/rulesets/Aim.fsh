// Usage: `* insert Aim(mateo, [[Puts on his shirt]], active, improving, Improving, mateo-ot, start, due)` in a goal, before Position.
RuleSet: Aim(child, text, lifecycle, achievement, achievementDisplay, by, start, due)
* insert Synthetic
* lifecycleStatus = #{lifecycle}
* achievementStatus = $goal-achievement#{achievement} "{achievementDisplay}"
* description.text = "{text}"
* subject = Reference({child})
* startDate = "{start}"
* target.dueDate = "{due}"
* expressedBy = Reference({by})
