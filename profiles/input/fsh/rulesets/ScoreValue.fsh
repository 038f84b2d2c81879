// Usage: `* insert ScoreValue(value[x], Score of the element)` on an Observation, or with a path to a component's value.
RuleSet: ScoreValue(path, short)
* {path} MS
* {path} only Quantity
* {path} ^short = "{short}, 0 to 100"
* {path} obeys sal-score-range
