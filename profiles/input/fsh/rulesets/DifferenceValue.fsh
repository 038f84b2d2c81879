// Usage: `* insert DifferenceValue([[Newest minus baseline]])` in a profile whose value is a difference of two scores.
RuleSet: DifferenceValue(short)
* value[x] 1..1 MS
* value[x] only Quantity
* value[x] ^short = "{short}, in points"
* value[x] obeys sal-difference-range
