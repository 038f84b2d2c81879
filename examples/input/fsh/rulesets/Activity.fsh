// Usage: `* insert Activity(occupational-therapy, [[Occupational therapy]], mateo-ot, [[Weekly, 50 minutes.]])` in a plan: what, by whom.
RuleSet: Activity(code, display, performer, description)
* activity[+].detail.code = $intervention#{code} "{display}"
* activity[=].detail.status = #in-progress
* activity[=].detail.performer[+] = Reference({performer})
* activity[=].detail.description = "{description}"
