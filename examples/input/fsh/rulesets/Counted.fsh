// Usage: `* insert Counted(mateo, session-volume, [[Volume of therapy sessions]], mateo-team, 2026-04-01, 2026-06-30)` in a factor that
// was counted from records: code, whose records, first and last day. The dyad (focus) and the value follow.
RuleSet: Counted(child, code, display, team, start, end)
* insert Synthetic
* insert Confidential
* status = #final
* category = $observation-category#survey "Survey"
* code = $alliance-concept#{code} "{display}"
* subject = Reference({child})
* effectivePeriod.start = "{start}"
* effectivePeriod.end = "{end}"
* performer = Reference({team})
