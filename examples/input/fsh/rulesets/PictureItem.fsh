// Usage: `* insert PictureItem(C1, 2 "Yes")` in an answer to the pictorial form; leave a skipped picture out.
RuleSet: PictureItem(linkId, answer)
* item[+].linkId = "{linkId}"
* item[=].answer.valueCoding = $response-scale-child#{answer}
