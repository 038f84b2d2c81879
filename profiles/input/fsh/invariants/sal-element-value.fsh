Invariant: sal-element-value
Description: "An element has either a score or the reason why it has none, not both."
Severity: #error
Expression: "value.exists() xor dataAbsentReason.exists()"
