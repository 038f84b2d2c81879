// Usage: `* insert AnsweredBy(mateo-4-mother-on-slt)` in a completed invitation.
RuleSet: AnsweredBy(answer)
* output.type.text = "Answer"
* output.valueReference = Reference({answer})
