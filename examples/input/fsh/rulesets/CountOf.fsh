// Usage: `* insert CountOf(pairsExpected, 34)` in the coverage of a system or in an index.
RuleSet: CountOf(slice, count)
* component[{slice}].valueInteger = {count}
