// Usage: `* insert AdultForm(AA, parent-caregiver, parent, caregiver)` after FormHeader in the forms AA and AC: ten of twelve
// answers, and three of four for every element (measurement specification, section 3).
RuleSet: AdultForm(core, dyadType, informant, partner)
* insert FormScoringOf({core}, {dyadType}, {informant}, {partner}, 10)
* extension[0].extension[+].url = "minimumPerElement"
* extension[0].extension[=].valueInteger = 3
* insert ElementPoints(goal, G)
* insert ElementPoints(task, T)
* insert ElementPoints(bond, B)
* insert Variable(points, [[%goal.combine(%task).combine(%bond)]])
* insert DisplayItem(instruction, [[Think of the past 4 weeks. Mark how far each sentence is true. You may leave out any sentence.]])
