// Usage: `* insert Practices(person, organization, code, display, years)` in a professional: who, where, as what, for how many years.
RuleSet: Practices(person, organization, code, display, years)
* insert Synthetic
* active = true
* practitioner = Reference({person})
* organization = Reference({organization})
* code = $professional-discipline#{code} "{display}"
* extension[yearsOfExperience].valueDecimal = {years}
