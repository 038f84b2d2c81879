// Usage: `* insert Grantee(mateo-slt)` in a permission: to whom it is given.
RuleSet: Grantee(who)
* provision.actor[+].role = $v3-ParticipationType#IRCP "information recipient"
* provision.actor[=].reference = Reference({who})
