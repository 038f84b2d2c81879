// Usage: `* insert FigureComponent(index, reliable-change-index, Change in standard errors)`: a number that may be unknown.
RuleSet: FigureComponent(slice, code, short)
* component[{slice}] ^short = "{short}; or that it is unknown"
* component[{slice}] obeys sal-figure-known
* component[{slice}].code = $alliance-measure#{code}
* component[{slice}].value[x] only Quantity
* component[{slice}].value[x] MS
* component[{slice}].dataAbsentReason MS
