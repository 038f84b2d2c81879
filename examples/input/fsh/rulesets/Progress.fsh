// Usage: `* insert Progress([[Asks with a card]], improving, Improving, [[Four requests without help.]])` in a page of the notebook.
RuleSet: Progress(goal, achievement, display, seen)
* item[+].linkId = "progress"
* item[=].item[+].linkId = "goal"
* item[=].item[=].answer.valueString = "{goal}"
* item[=].item[+].linkId = "achievement"
* item[=].item[=].answer.valueCoding = $goal-achievement#{achievement} "{display}"
* item[=].item[+].linkId = "progress-note"
* item[=].item[=].answer.valueString = "{seen}"
