Invariant: sal-authority-dates
Description: "Authority over the child needs the date from which it holds."
Severity: #error
Expression: "extension('period').value.start.exists()"
