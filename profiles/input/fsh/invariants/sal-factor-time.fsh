Invariant: sal-factor-time
Description: "A factor is not observed in the future."
Severity: #error
Expression: "iif(effective.ofType(dateTime) > now() + 10 minutes and (effective.ofType(dateTime).toString().length() > 10 or effective.ofType(dateTime) > now() + 14 hours), false, true)"
