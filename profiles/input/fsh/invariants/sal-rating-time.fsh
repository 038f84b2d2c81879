Invariant: sal-rating-time
Description: "A rating does not lie in the future."
Severity: #error
Expression: "iif(effective.ofType(dateTime) > now() + 10 minutes, false, true)"
