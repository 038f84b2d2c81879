// Usage: `* insert Member(parent, Parent, mateo-mother, [[Liza Villanueva]], 2025-11-03)` in a system of care: role, member, since.
RuleSet: Member(role, display, member, name, since)
* participant[+].role = $agent#{role} "{display}"
* participant[=].member = Reference({member})
* participant[=].member.display = "{name}"
* participant[=].period.start = "{since}"
