// Usage: `* insert ApartUntil(mateo-nanny, mateo-pediatrician, not-yet-met, [[Not yet met]], 2026-06-04)` in a system of care.
RuleSet: ApartUntil(one, other, reason, display, until)
* insert Apart({one}, {other}, {reason}, [[{display}]])
* extension[noWorkingContact][=].extension[period].valuePeriod.end = "{until}"
