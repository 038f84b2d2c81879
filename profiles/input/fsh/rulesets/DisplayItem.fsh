// Usage: `* insert DisplayItem(instruction, [[…]])`: text between the questions.
RuleSet: DisplayItem(linkId, text)
* item[+].linkId = "{linkId}"
* item[=].type = #display
* item[=].text = "{text}"
