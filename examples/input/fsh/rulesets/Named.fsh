// Usage: `* insert Named(Liza, Reyes, female)` in a child, parent or caregiver.
RuleSet: Named(given, family, gender)
* insert Synthetic
* active = true
* name.use = #usual
* name.given = "{given}"
* name.family = "{family}"
* name.text = "{given} {family}"
* gender = #{gender}
