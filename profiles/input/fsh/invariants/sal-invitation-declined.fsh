Invariant: sal-invitation-declined
Description: "An invitation that was declined has no answer."
Severity: #error
Expression: "status = 'rejected' implies output.empty()"
