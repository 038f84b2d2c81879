// Usage: `* insert Apart(mateo-teacher, mateo-pediatrician, different-setting, [[Different settings]])` in a system of care: two
// members without working contact, and why.
RuleSet: Apart(one, other, reason, display)
* extension[noWorkingContact][+].extension[member][0].valueReference = Reference({one})
* extension[noWorkingContact][=].extension[member][1].valueReference = Reference({other})
* extension[noWorkingContact][=].extension[reason].valueCodeableConcept = $no-contact-reason#{reason} "{display}"
