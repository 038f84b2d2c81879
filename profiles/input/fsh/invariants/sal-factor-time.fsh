Invariant: sal-factor-time
Description: "A factor is not observed in the future."
Severity: #error
Expression: "iif(effective.ofType(dateTime) > now() + 10 minutes, false, true)"
