// Usage: `* insert Instructions(2, 10, 7)` in a page of the notebook: escapes from a demand, instructions given, taken up.
RuleSet: Instructions(escapes, given, takenUp)
* item[+].linkId = "escape-motivated-behavior"
* item[=].answer.valueInteger = {escapes}
* item[+].linkId = "child-compliance"
* item[=].item[+].linkId = "instructions-given"
* item[=].item[=].answer.valueInteger = {given}
* item[=].item[+].linkId = "instructions-taken-up"
* item[=].item[=].answer.valueInteger = {takenUp}
