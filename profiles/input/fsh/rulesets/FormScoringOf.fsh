// Usage: `* insert FormScoringOf(CH, child-parent, child, parent, 5)`: the set of questions, who answers about whom in which
// type of dyad, and how many answers a total needs. ElementMinimum follows where the elements are scored too.
RuleSet: FormScoringOf(core, dyadType, informant, partner, minimum)
* extension[0].url = Canonical(FormScoring)
* extension[0].extension[+].url = "core"
* extension[0].extension[=].valueCode = #{core}
* extension[0].extension[+].url = "dyadType"
* extension[0].extension[=].valueCode = #{dyadType}
* extension[0].extension[+].url = "informant"
* extension[0].extension[=].valueCode = #{informant}
* extension[0].extension[+].url = "partner"
* extension[0].extension[=].valueCode = #{partner}
* extension[0].extension[+].url = "minimumForTotal"
* extension[0].extension[=].valueInteger = {minimum}
