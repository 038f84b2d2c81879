Invariant: sal-access-child
Description: "An access names the child whose data it was (role 1)."
Severity: #error
Expression: "entity.where(role.code = '1').what.exists()"
