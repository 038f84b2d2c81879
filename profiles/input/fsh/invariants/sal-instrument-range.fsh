Invariant: sal-instrument-range
Description: "Every range of scores has a lowest and a highest, in this order."
Severity: #error
Expression: "(extension.value | extension.extension.value).ofType(Range).all(low.value < high.value)"
