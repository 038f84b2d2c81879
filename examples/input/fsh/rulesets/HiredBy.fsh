// Usage: `* insert HiredBy(mateo, 2024-06-01)` in a caregiver who is no kin: of which child, since when. HL7 has no code for a nanny.
RuleSet: HiredBy(child, since)
* patient = Reference({child})
* relationship = $v3-RoleClass#CAREGIVER "caregiver"
* period.start = "{since}"
