// Usage: `* insert SeenItem(O1, 3 "Most")` in an answer to the observer form.
RuleSet: SeenItem(linkId, answer)
* item[+].linkId = "{linkId}"
* item[=].answer.valueCoding = $response-scale-observer#{answer}
