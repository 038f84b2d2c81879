// Usage: `* insert Seen(mateo, felt-disrespect, [[Felt disrespected]], mateo-mother, 2026-03-20)` in a factor: code, who reports it,
// when. The dyad (focus) and the value follow.
RuleSet: Seen(child, code, display, who, day)
* insert Synthetic
* insert Confidential
* status = #final
* category = $observation-category#survey "Survey"
* code = $alliance-concept#{code} "{display}"
* subject = Reference({child})
* effectiveDateTime = "{day}"
* performer = Reference({who})
