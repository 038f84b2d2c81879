Invariant: sal-report-time
Description: "A report is not dated in the future."
Severity: #error
Expression: "iif(date > now() + 10 minutes and (date.toString().length() > 10 or date > now() + 14 hours), false, true)"
