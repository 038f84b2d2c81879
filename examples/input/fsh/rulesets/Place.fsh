// Usage: `* insert Place([[Little Acacia Preschool]], edu, [[Educational Institute]])` in an organization.
RuleSet: Place(name, type, display)
* insert Synthetic
* active = true
* name = "{name}"
* type = $organization-type#{type} "{display}"
