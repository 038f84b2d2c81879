// Usage: `* insert ElementComponent(goal, Agreement on goals)` for the component of one element of a directed rating.
RuleSet: ElementComponent(element, title)
* component[{element}] ^short = "{title}"
* component[{element}] obeys sal-element-score and sal-element-value
* component[{element}].code = $alliance-element#{element}
* component[{element}].extension contains ItemCount named itemCount 1..1 MS
* component[{element}].extension[itemCount] ^short = "How many items of this element were answered"
* insert ScoreValue(component[{element}].value[x], {title})
* component[{element}].dataAbsentReason MS
* component[{element}].dataAbsentReason ^short = "Why this element has no score"
