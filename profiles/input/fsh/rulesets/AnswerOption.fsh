// Usage: `* insert AnswerOption(response-scale-adult, 3, Mostly)` below an item: one mark on a scale, with its weight.
// Both extensions are given: SDC 4 replaced ordinalValue by itemWeight, and renderers still read either.
RuleSet: AnswerOption(scale, weight, display)
* answerOption[+].valueCoding = ${scale}#{weight} "{display}"
* answerOption[=].valueCoding.extension[+].url = $ordinalValue
* answerOption[=].valueCoding.extension[=].valueDecimal = {weight}
* answerOption[=].valueCoding.extension[+].url = $itemWeight
* answerOption[=].valueCoding.extension[=].valueDecimal = {weight}
