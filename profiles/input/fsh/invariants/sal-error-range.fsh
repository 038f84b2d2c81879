Invariant: sal-error-range
Description: "An interval lies within 0 to 100, its lower end first."
Severity: #error
Expression: "extension('low').exists() and extension('high').exists() implies (extension('low').value.first() >= 0 and extension('low').value.first() <= extension('high').value.first() and extension('high').value.first() <= 100)"
