Invariant: sal-invitation-due
Description: "An invitation is not due before it was made."
Severity: #error
Expression: "iif(restriction.period.end < authoredOn, false, true)"
