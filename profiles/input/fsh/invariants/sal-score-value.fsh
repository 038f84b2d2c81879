Invariant: sal-score-value
Description: "A score has a total or subscales, or the reason why it has none."
Severity: #error
Expression: "(value.exists() or component.exists()) != dataAbsentReason.exists()"
