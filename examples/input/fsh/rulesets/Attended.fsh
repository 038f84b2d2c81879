// Usage: `* insert Attended(parent, Parent, mateo-mother)` in a contact. The child is its subject and not listed.
RuleSet: Attended(role, display, who)
* participant[+].type.coding[0] = $agent#{role} "{display}"
* participant[=].type.coding[1] = $v3-ParticipationType#PART "Participation"
* participant[=].individual = Reference({who})
