// Usage: `* insert ExpectedComponent(declinesExpected, declines-expected-by-error, Declines that error alone would flag)`: a number
// of comparisons to expect, which need not be whole.
RuleSet: ExpectedComponent(slice, code, short)
* component[{slice}] ^short = "{short}"
* component[{slice}].code = $alliance-measure#{code}
* component[{slice}].value[x] 1..1
* component[{slice}].value[x] only Quantity
