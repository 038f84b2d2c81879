// Usage: `* insert Tied(0, mateo-mother, mateo-slt, 47.92)` in a weakest link: one that cannot be told from the lowest.
RuleSet: Tied(number, informant, partner, points)
* component[link][{number}].extension[direction].extension[informant].valueReference = Reference({informant})
* component[link][{number}].extension[direction].extension[partner].valueReference = Reference({partner})
* component[link][{number}].extension[direction].extension[perspective].valueCode = #self-report
* component[link][{number}].valueQuantity = {points} '{score}' "score"
