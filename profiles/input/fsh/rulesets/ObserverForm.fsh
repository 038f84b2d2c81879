// Usage: `* insert ObserverForm(child-parent, parent)` after FormHeader in the observer forms: eight of nine answers, and no
// score for less than fifteen minutes (measurement specification, section 3).
RuleSet: ObserverForm(dyadType, partner)
* insert FormScoringOf(OB, {dyadType}, observer, {partner}, 8)
* insert ObserverPoints
* insert DisplayItem(instruction, [[Watch one segment of at least 15 minutes. First, somebody who knows the child lists the child's own signs of comfort and of discomfort; eye contact is never such a sign by default. Mark how often each thing happened when there was a chance for it.]])
* item[+].linkId = "observed-minutes"
* item[=].type = #integer
* item[=].text = "How many minutes did you watch? With fewer than 15 there is no score."
* item[=].extension[+].url = $minValue
* item[=].extension[=].valueInteger = 0
* item[+].linkId = "signs-listed"
* item[=].type = #boolean
* item[=].text = "Were the child's own signs of comfort and discomfort listed before you watched?"
