// Usage: `* insert ScoredItem(B4, bond, true, [[I come away …]])` followed by the scale. The text comes in double brackets,
// because it holds commas. Items are never required: skipping is always allowed.
RuleSet: ScoredItem(linkId, element, reversed, text)
* item[+].linkId = "{linkId}"
* item[=].type = #choice
* item[=].text = "{text}"
* item[=].required = false
* item[=].repeats = false
* item[=].extension[+].url = Canonical(ItemScoring)
* item[=].extension[=].extension[+].url = "element"
* item[=].extension[=].extension[=].valueCode = #{element}
* item[=].extension[=].extension[+].url = "reversed"
* item[=].extension[=].extension[=].valueBoolean = {reversed}
* item[=].extension[+].url = $itemControl
* item[=].extension[=].valueCodeableConcept = $questionnaire-item-control#radio-button
