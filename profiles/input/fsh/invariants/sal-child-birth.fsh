Invariant: sal-child-birth
Description: "The child's date of birth does not lie in the future."
Severity: #error
Expression: "iif(birthDate > today(), false, true)"
