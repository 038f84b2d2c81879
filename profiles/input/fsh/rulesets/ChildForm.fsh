// Usage: `* insert ChildForm(child-parent, parent)` after FormHeader in the pictorial forms: five of six answers, and no score
// unless the child passed all three practice questions (measurement specification, section 3).
RuleSet: ChildForm(dyadType, partner)
* insert FormScoringOf(CH, {dyadType}, child, {partner}, 5)
* extension[+].url = $entryMode
* extension[=].valueCode = #sequential
* insert Variable(points, [[%resource.item.where(linkId in ('C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6')).answer.value.select(code.toInteger())]])
* insert DisplayItem(instruction, [[Think of today and this week. Somebody may read the questions to you, but not the person they are about. You can skip a question, and you can stop, whenever you like.]])
* item[+].linkId = "practice-passed"
* item[=].type = #integer
* item[=].text = "For whoever helps: how many of the three practice questions did the child answer as meant? With fewer than three there is no score; use the observer form."
* item[=].extension[+].url = $minValue
* item[=].extension[=].valueInteger = 0
* item[=].extension[+].url = $maxValue
* item[=].extension[=].valueInteger = 3
