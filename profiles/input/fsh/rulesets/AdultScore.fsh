// Usage: `* insert AdultScore` last in the forms AA and AC.
RuleSet: AdultScore
* insert Score(4, [[%goal.count() >= 3 and %task.count() >= 3 and %bond.count() >= 3 and %points.count() >= 10]])
