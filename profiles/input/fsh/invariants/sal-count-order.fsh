Invariant: sal-count-order
Description: "No fewer than none and no more than all of the items asked can have been answered."
Severity: #error
Expression: "extension('answered').value.first() >= 0 and extension('answered').value.first() <= extension('asked').value.first()"
