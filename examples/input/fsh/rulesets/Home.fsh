// Usage: `* insert Home([[Slept little]], true)` in a page of the notebook: what was reported from home, home programme discussed.
RuleSet: Home(update, discussed)
* item[+].linkId = "home-behavior-update"
* item[=].answer.valueString = "{update}"
* item[+].linkId = "home-program-discussed"
* item[=].answer.valueBoolean = {discussed}
