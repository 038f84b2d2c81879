// Usage: `* insert Answered(form, child, dyad, informant, recorder, time)` in an answer: which form, about which dyad, who spoke, who
// typed, when.
RuleSet: Answered(form, child, dyad, informant, recorder, time)
* insert Synthetic
* insert Confidential
* extension[dyad].valueReference = Reference({dyad})
* questionnaire = "https://systemicalliance.org/fhir/Questionnaire/{form}|0.1.0"
* status = #completed
* subject = Reference({child})
* authored = "{time}"
* author = Reference({recorder})
* source = Reference({informant})
