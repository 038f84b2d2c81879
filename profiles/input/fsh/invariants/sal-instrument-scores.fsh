Invariant: sal-instrument-scores
Description: "An instrument has a total or subscales, and every subscale has a code of its own."
Severity: #error
Expression: "(extension('total').exists() or extension('subscale').exists()) and extension('subscale').extension('code').value.isDistinct()"
