Invariant: sal-picture-child
Description: "The picture is of one child."
Severity: #error
Expression: "entry.resource.ofType(Patient).count() = 1"
