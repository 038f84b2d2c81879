Invariant: sal-rating-status
Description: "A rating is final, amended or entered in error."
Severity: #error
Expression: "$this = 'final' or $this = 'amended' or $this = 'entered-in-error'"
