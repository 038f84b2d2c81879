// Usage: `* insert Kin(mateo, MTH, mother, since)` in a parent or a caregiver of the family.
RuleSet: Kin(child, code, display, since)
* patient = Reference({child})
* relationship = $v3-RoleCode#{code} "{display}"
* period.start = "{since}"
