// Maps a concept to one whose meaning needs a word: wider, narrower, merely related, or known by another name.
// Usage: * insert Explained(hired, [["Hired caregiver"]], wider, CGV, [["Care giver"]], [["Any caregiver."]])
RuleSet: Explained(code, display, equivalence, target, targetDisplay, comment)
* group[0].element[+].code = #{code}
* group[0].element[=].display = {display}
* insert AlsoExplained({equivalence}, {target}, [[{targetDisplay}]], [[{comment}]])
