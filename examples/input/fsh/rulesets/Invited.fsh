// Usage: `* insert Invited(rejected, mateo, dyad, owner, partner, form, requester, asked, due)` in an invitation. Declined is rejected;
// what is due and still requested is overdue.
RuleSet: Invited(status, child, dyad, owner, partner, form, requester, asked, due)
* insert Synthetic
* insert Confidential
* status = #{status}
* intent = #order
* code = $task-type#rate-alliance "Rate an alliance"
* focus = Reference({dyad})
* for = Reference({child})
* authoredOn = "{asked}"
* requester = Reference({requester})
* owner = Reference({owner})
* restriction.period.end = "{due}"
* input[form].type.text = "Form"
* input[form].valueCanonical = "https://systemicalliance.org/fhir/Questionnaire/{form}|0.1.0"
* input[partner].type.text = "Partner"
* input[partner].valueReference = Reference({partner})
