// Usage: `* insert Employed(hired, [[Hired caregiver]], true, 48, parents, Parents)` in a caregiver: arrangement, whether living in,
// hours per week, paid by whom.
RuleSet: Employed(arrangement, arrangementDisplay, liveIn, hours, payer, payerDisplay)
* extension[employment].extension[arrangement].valueCodeableConcept = $caregiver-arrangement#{arrangement} "{arrangementDisplay}"
* extension[employment].extension[liveIn].valueBoolean = {liveIn}
* extension[employment].extension[hoursPerWeek].valueDecimal = {hours}
* extension[employment].extension[paidBy].valueCodeableConcept = $caregiver-payer#{payer} "{payerDisplay}"
