Invariant: sal-rating-value
Description: "A rating has either a total or the reason why it has none, not both."
Severity: #error
Expression: "value.exists() xor dataAbsentReason.exists()"
