// A further target of the concept named last, with a word on how it differs; repeats.
// Usage: * insert AlsoExplained(narrower, F71, [["Moderate mental retardation"]], [["One degree of severity."]])
RuleSet: AlsoExplained(equivalence, target, targetDisplay, comment)
* group[0].element[=].target[+].code = #{target}
* group[0].element[=].target[=].display = {targetDisplay}
* group[0].element[=].target[=].equivalence = #{equivalence}
* group[0].element[=].target[=].comment = {comment}
