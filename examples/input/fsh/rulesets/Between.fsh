// Usage: `* insert Between(type, display, child, role, display, member, name, role, display, member, name, since)` in a dyad: its
// type, the child, the two in the order of the type's roles, and since when.
RuleSet: Between(type, typeDisplay, child, firstRole, firstDisplay, first, firstName, secondRole, secondDisplay, second, secondName, since)
* insert Synthetic
* status = #active
* category = $dyad-type#{type} "{typeDisplay}"
* name = "{firstName} and {secondName}"
* subject = Reference({child})
* period.start = "{since}"
* participant[+].role = $agent#{firstRole} "{firstDisplay}"
* participant[=].member = Reference({first})
* participant[=].member.display = "{firstName}"
* participant[+].role = $agent#{secondRole} "{secondDisplay}"
* participant[=].member = Reference({second})
* participant[=].member.display = "{secondName}"
