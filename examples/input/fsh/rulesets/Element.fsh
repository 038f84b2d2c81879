// Usage: `* insert Element(goal, 81.25, 4)` in a rating: element, percent of maximum, how many of its four items were answered.
RuleSet: Element(element, percent, answered)
* component[{element}].extension[itemCount].extension[answered].valueInteger = {answered}
* component[{element}].extension[itemCount].extension[asked].valueInteger = 4
* component[{element}].valueQuantity = {percent} '{score}' "score"
