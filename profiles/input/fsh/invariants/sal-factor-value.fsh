Invariant: sal-factor-value
Description: "A factor has a value, the reason why it has none, or what it was taken from."
Severity: #error
Expression: "(value.exists() and dataAbsentReason.empty()) or (value.empty() and (dataAbsentReason.exists() or hasMember.exists() or derivedFrom.exists()))"
