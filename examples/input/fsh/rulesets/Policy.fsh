// Usage: `* insert Policy(60, true)` in an index: the least share of pairs in percent, and whether every type of dyad is needed.
RuleSet: Policy(percent, everyType)
* component[minimumPairCoverage].valueQuantity = {percent} '%'
* component[everyTypeRequired].valueBoolean = {everyType}
