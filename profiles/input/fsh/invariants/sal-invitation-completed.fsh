Invariant: sal-invitation-completed
Description: "A completed invitation refers to the answer."
Severity: #error
Expression: "status = 'completed' implies output.value.ofType(Reference).exists()"
