Invariant: sal-answer-once
Description: "Each question is answered at most once."
Severity: #error
Expression: "item.linkId.isDistinct()"
