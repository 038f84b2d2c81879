// Usage: `* insert AdultScale` below an item of the forms AA and AC. "Does not apply" has no weight: it counts as not answered.
RuleSet: AdultScale
* insert AnswerOption(response-scale-adult, 0, Not at all)
* insert AnswerOption(response-scale-adult, 1, A little)
* insert AnswerOption(response-scale-adult, 2, Partly)
* insert AnswerOption(response-scale-adult, 3, Mostly)
* insert AnswerOption(response-scale-adult, 4, Completely)
* answerOption[+].valueCoding = $response-scale-adult#na "Does not apply"
