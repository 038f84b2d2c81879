Invariant: sal-factor-focus
Description: "A factor is about one dyad; a person is in focus beside the dyad only."
Severity: #error
Expression: "focus.exists() implies focus.where(reference.contains('CareTeam/') or reference.startsWith('urn:')).count() >= 1 and focus.where(reference.contains('CareTeam/')).count() <= 1"
