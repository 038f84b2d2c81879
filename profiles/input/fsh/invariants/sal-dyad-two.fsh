Invariant: sal-dyad-two
Description: "A dyad has exactly two participants."
Severity: #error
Expression: "participant.count() = 2"
