Invariant: sal-invitation-partner
Description: "Nobody is asked about themselves: the one who is asked is not the partner."
Severity: #error
Expression: "input.value.ofType(Reference).reference.intersect(owner.reference).empty()"
