// Says that a concept has no counterpart, and why.
// Usage: * insert Unmatched(teacher, [["Teacher"]], [["No code for teachers is known in this code system."]])
RuleSet: Unmatched(code, display, comment)
* group[0].element[+].code = #{code}
* group[0].element[=].display = {display}
* group[0].element[=].target[0].equivalence = #unmatched
* group[0].element[=].target[0].comment = {comment}
