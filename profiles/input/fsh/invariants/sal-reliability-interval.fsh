Invariant: sal-reliability-interval
Description: "A retest says how long after the first answer the second was given."
Severity: #error
Expression: "extension('kind').where(value = 'short-interval-retest').exists() implies extension('retestInterval').value.exists()"
