// Usage: `* insert Total(89.58, 12, 12)` in a rating: percent of maximum, items answered, items asked.
RuleSet: Total(percent, answered, asked)
* extension[itemCount].extension[answered].valueInteger = {answered}
* extension[itemCount].extension[asked].valueInteger = {asked}
* valueQuantity = {percent} '{score}' "score"
