// Usage: `* insert NoElement(task, 2)` in a rating: element, how many of its four items were answered.
RuleSet: NoElement(element, answered)
* component[{element}].extension[itemCount].extension[answered].valueInteger = {answered}
* component[{element}].extension[itemCount].extension[asked].valueInteger = 4
* component[{element}].dataAbsentReason.coding[0] = $rating-absence#too-few-items "Too few items answered"
* component[{element}].dataAbsentReason.coding[1] = $data-absent-reason#unknown "Unknown"
