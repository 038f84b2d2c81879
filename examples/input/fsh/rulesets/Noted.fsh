// Usage: `* insert Noted(mateo, mateo-speech-session-1, mateo-slt, time)` in a page of the session notebook, before its items.
RuleSet: Noted(child, session, author, time)
* insert Synthetic
* questionnaire = "https://systemicalliance.org/fhir/Questionnaire/session-notebook|0.1.0"
* status = #completed
* subject = Reference({child})
* encounter = Reference({session})
* authored = "{time}"
* author = Reference({author})
