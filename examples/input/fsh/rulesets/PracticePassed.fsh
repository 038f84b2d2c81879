// Usage: `* insert PracticePassed(3)` in an answer to the pictorial form, before its items: how many of the three practice items.
RuleSet: PracticePassed(count)
* item[+].linkId = "practice-passed"
* item[=].answer.valueInteger = {count}
