// Usage: `* insert Way(noor-mother, noor-teacher, self-report, answered, Answered)` in the coverage of a dyad: one direction.
RuleSet: Way(informant, partner, perspective, status, display)
* component[+].code = $alliance-measure#direction-coverage "Coverage of a direction"
* component[=].extension[direction].extension[informant].valueReference = Reference({informant})
* component[=].extension[direction].extension[partner].valueReference = Reference({partner})
* component[=].extension[direction].extension[perspective].valueCode = #{perspective}
* component[=].valueCodeableConcept = $coverage-status#{status} "{display}"
