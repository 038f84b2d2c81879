// Usage: `* insert ObserverScale` below an item of the observer forms. "No chance" has no weight: it counts as not answered.
RuleSet: ObserverScale
* insert AnswerOption(response-scale-observer, 0, Never)
* insert AnswerOption(response-scale-observer, 1, Rarely)
* insert AnswerOption(response-scale-observer, 2, About half the chances)
* insert AnswerOption(response-scale-observer, 3, Most)
* insert AnswerOption(response-scale-observer, 4, Nearly every chance)
* answerOption[+].valueCoding = $response-scale-observer#no-chance "No chance"
