// Usage: `* insert Watched(20)` in an answer to the observer form, before its items: minutes; the child's signs were listed first.
RuleSet: Watched(minutes)
* item[+].linkId = "observed-minutes"
* item[=].answer.valueInteger = {minutes}
* item[+].linkId = "signs-listed"
* item[=].answer.valueBoolean = true
