// Usage: `* insert NoTotal(too-few-items, [[Too few items answered]], 9, 12)` in a rating: why not, items answered, items asked.
RuleSet: NoTotal(reason, display, answered, asked)
* extension[itemCount].extension[answered].valueInteger = {answered}
* extension[itemCount].extension[asked].valueInteger = {asked}
* dataAbsentReason.coding[0] = $rating-absence#{reason} "{display}"
* dataAbsentReason.coding[1] = $data-absent-reason#unknown "Unknown"
