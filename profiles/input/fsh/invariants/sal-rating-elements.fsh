Invariant: sal-rating-elements
Description: "A rating reports all three elements (goal, task, bond), or none of them."
Severity: #error
Expression: "component.empty() or component.count() = 3"
