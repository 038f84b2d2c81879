// Usage: `* insert Uses(rating-mateo-2-mother-on-slt)` in what is computed from ratings: one of them.
RuleSet: Uses(rating)
* derivedFrom[+] = Reference({rating})
