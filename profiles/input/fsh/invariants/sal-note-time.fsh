Invariant: sal-note-time
Description: "A session note is not written in the future."
Severity: #error
Expression: "iif(authored > now() + 10 minutes and (authored.toString().length() > 10 or authored > now() + 14 hours), false, true)"
