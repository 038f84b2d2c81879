// Usage: `* insert Direct(mateo-mother, mateo-slt)` in what is computed about one direction: who speaks about whom.
RuleSet: Direct(informant, partner)
* extension[direction].extension[informant].valueReference = Reference({informant})
* extension[direction].extension[partner].valueReference = Reference({partner})
* extension[direction].extension[perspective].valueCode = #self-report
