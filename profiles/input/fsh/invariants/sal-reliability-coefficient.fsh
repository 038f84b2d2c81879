Invariant: sal-reliability-coefficient
Description: "A coefficient of reliability lies between 0 and 1, and is neither."
Severity: #error
Expression: "extension('coefficient').value.first() > 0 and extension('coefficient').value.first() < 1"
