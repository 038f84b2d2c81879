// Usage: `* insert Person(Katrina, Lim, female)` in the person behind a professional.
RuleSet: Person(given, family, gender)
* insert Named({given}, {family}, {gender})
