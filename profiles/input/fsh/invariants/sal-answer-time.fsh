Invariant: sal-answer-time
Description: "An answer is not given in the future."
Severity: #error
Expression: "iif(authored > now() + 10 minutes and (authored.toString().length() > 10 or authored > now() + 14 hours), false, true)"
