Invariant: sal-employment-hours
Description: "Hours of care per week are more than 0 and at most 168."
Severity: #error
Expression: "extension('hoursPerWeek').empty() or (extension('hoursPerWeek').value.first() > 0 and extension('hoursPerWeek').value.first() <= 168)"
