Invariant: sal-experience-years
Description: "Years of experience lie between 0 and 80."
Severity: #error
Expression: "value >= 0 and value <= 80"
