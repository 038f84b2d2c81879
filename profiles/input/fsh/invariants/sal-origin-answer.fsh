Invariant: sal-origin-answer
Description: "The origin of a rating names the answer, as its source."
Severity: #error
Expression: "entity.where(role = 'source').what.exists()"
