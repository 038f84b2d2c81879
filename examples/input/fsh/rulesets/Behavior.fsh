// Usage: `* insert Behavior([[Left the table]], [[Asked to try again]], [[Waited without talking]], 3)` in a page of the notebook: what
// the child did, what came before, what others did, how often.
RuleSet: Behavior(what, before, after, times)
* item[+].linkId = "observed-behavior"
* item[=].item[+].linkId = "behavior"
* item[=].item[=].answer.valueString = "{what}"
* item[=].item[+].linkId = "before"
* item[=].item[=].answer.valueString = "{before}"
* item[=].item[+].linkId = "after"
* item[=].item[=].answer.valueString = "{after}"
* item[=].item[+].linkId = "times"
* item[=].item[=].answer.valueInteger = {times}
