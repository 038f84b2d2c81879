Invariant: sal-contact-dates
Description: "A contact that is under way or over says when it began."
Severity: #error
Expression: "(status = 'in-progress' or status = 'finished') implies period.start.exists()"
