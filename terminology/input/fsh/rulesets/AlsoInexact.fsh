// A target of the concept named last that is wider, narrower or merely related; repeats.
// Usage: * insert AlsoInexact(narrower, F71, [["Moderate mental retardation"]], [["One degree of severity."]])
RuleSet: AlsoInexact(equivalence, target, targetDisplay, comment)
* group[0].element[=].target[+].code = #{target}
* group[0].element[=].target[=].display = {targetDisplay}
* group[0].element[=].target[=].equivalence = #{equivalence}
* group[0].element[=].target[=].comment = {comment}
