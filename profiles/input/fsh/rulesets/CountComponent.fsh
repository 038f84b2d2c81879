// Usage: `* insert CountComponent(pairsExpected, pairs-expected, Pairs whose alliance could be known)` in SystemCoverage.
RuleSet: CountComponent(slice, code, short)
* component[{slice}] ^short = "{short}"
* component[{slice}].code = $alliance-measure#{code}
* component[{slice}].value[x] 1..1
* component[{slice}].value[x] only integer
