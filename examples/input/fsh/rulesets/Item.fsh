// Usage: `* insert Item(T1, 3 "Mostly")` in an answer to an adult form; leave a skipped item out.
RuleSet: Item(linkId, answer)
* item[+].linkId = "{linkId}"
* item[=].answer.valueCoding = $response-scale-adult#{answer}
