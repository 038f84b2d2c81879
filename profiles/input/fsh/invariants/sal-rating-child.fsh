Invariant: sal-rating-child
Description: "The only patient a rating can be about is the child."
Severity: #error
Expression: "focus.where(type = 'Patient').reference.subsetOf(subject.reference)"
