// Usage: `* insert ForOthers([[Leave the cards where he can reach them.]])` last in a page of the notebook.
RuleSet: ForOthers(text)
* item[+].linkId = "for-others"
* item[=].answer.valueString = "{text}"
