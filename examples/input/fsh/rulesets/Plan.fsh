// Usage: `* insert Plan(mateo, mateo-team, mateo-condition, 2026-01-16, 2026-12-18)` in a plan, before Activity and Toward.
RuleSet: Plan(child, team, condition, from, to)
* insert Synthetic
* status = #active
* intent = #plan
* subject = Reference({child})
* period.start = "{from}"
* period.end = "{to}"
* careTeam = Reference({team})
* addresses = Reference({condition})
