Invariant: sal-index-value
Description: "An index has either a value or the reason why it has none, not both."
Severity: #error
Expression: "value.exists() xor dataAbsentReason.exists()"
