Invariant: sal-coverage-counts
Description: "A count is never negative."
Severity: #error
Expression: "component.value.ofType(integer).all($this >= 0)"
