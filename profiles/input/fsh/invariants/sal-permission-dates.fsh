Invariant: sal-permission-dates
Description: "A permission needs the date from which it holds."
Severity: #error
Expression: "period.start.exists()"
