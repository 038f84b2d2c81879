// Usage: `* insert Heard(mateo, from, to)` in what is computed over a window of time: coverage and indices.
RuleSet: Heard(child, from, to)
* insert Synthetic
* insert Confidential
* status = #final
* category = $observation-category#survey "Survey"
* subject = Reference({child})
* effectivePeriod.start = "{from}"
* effectivePeriod.end = "{to}"
