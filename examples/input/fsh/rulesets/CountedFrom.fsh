// Usage: `* insert CountedFrom(mateo-feedback-sessions-june, 2026-04-01, 2026-06-30, time)` in the origin of a count: the count, first and
// last day, when it was counted. What was counted follows as entities.
RuleSet: CountedFrom(count, start, end, time)
* insert Synthetic
* target = Reference({count})
* occurredPeriod.start = "{start}"
* occurredPeriod.end = "{end}"
* recorded = "{time}"
* agent.type = $provenance-participant-type#assembler "Assembler"
* agent.who.display = "Systemic Alliance FHIR server"
