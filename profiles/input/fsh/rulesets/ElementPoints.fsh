// Usage: `* insert ElementPoints(goal, G)` in the forms AA and AC: the points of the answered items of one element. The fourth
// item is reversed; "Does not apply" is no number and drops out.
RuleSet: ElementPoints(element, letter)
* insert Variable({element}, [[%resource.item.where(linkId in ('{letter}1' | '{letter}2' | '{letter}3')).answer.value.select(code.toInteger()).combine(%resource.item.where(linkId = '{letter}4').answer.value.select(4 - code.toInteger()))]])
