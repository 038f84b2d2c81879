// Maps a concept to one whose meaning is wider, narrower or merely related, and says how.
// Usage: * insert Inexact(hired, [["Hired caregiver"]], wider, CGV, [["Care giver"]], [["Any caregiver."]])
RuleSet: Inexact(code, display, equivalence, target, targetDisplay, comment)
* group[0].element[+].code = #{code}
* group[0].element[=].display = {display}
* insert AlsoInexact({equivalence}, {target}, [[{targetDisplay}]], [[{comment}]])
