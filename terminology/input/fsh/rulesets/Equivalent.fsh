// Maps a concept to one of the same meaning.
// Usage: * insert Equivalent(physical-therapy, [["Physical therapy"]], 91251008, [["Physical therapy procedure"]])
RuleSet: Equivalent(code, display, target, targetDisplay)
* group[0].element[+].code = #{code}
* group[0].element[=].display = {display}
* group[0].element[=].target[0].code = #{target}
* group[0].element[=].target[0].display = {targetDisplay}
* group[0].element[=].target[0].equivalence = #equivalent
