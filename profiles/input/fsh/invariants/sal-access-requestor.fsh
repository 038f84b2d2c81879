Invariant: sal-access-requestor
Description: "Exactly one agent asked for the data."
Severity: #error
Expression: "agent.where(requestor = true).count() = 1"
