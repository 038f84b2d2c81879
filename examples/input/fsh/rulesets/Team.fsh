// Usage: `* insert Team(mateo, [[Mateo Villanueva]], 2025-11-03)` in a system of care, before its members.
RuleSet: Team(child, name, since)
* insert Synthetic
* status = #active
* category = $alliance-team-category#system-of-care "System of care"
* name = "System of care of {name}"
* subject = Reference({child})
* period.start = "{since}"
