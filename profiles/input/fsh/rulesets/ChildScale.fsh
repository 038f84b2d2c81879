// Usage: `* insert ChildScale` below an item of the pictorial forms.
RuleSet: ChildScale
* insert AnswerOption(response-scale-child, 0, No)
* insert AnswerOption(response-scale-child, 1, Sometimes)
* insert AnswerOption(response-scale-child, 2, Yes)
