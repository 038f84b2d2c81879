Invariant: sal-rating-partner
Description: "Nobody rates the relationship with themselves: the performer is not the partner in focus."
Severity: #error
Expression: "focus.where(type != 'CareTeam').reference.intersect(performer.reference).empty()"
