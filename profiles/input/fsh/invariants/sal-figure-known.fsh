Invariant: sal-figure-known
Description: "A figure is stated, or the reason why it is unknown, not both."
Severity: #error
Expression: "value.exists() xor dataAbsentReason.exists()"
