Invariant: sal-plan-deliverer
Description: "An activity of the plan says who delivers it."
Severity: #error
Expression: "detail.exists() implies detail.performer.exists()"
