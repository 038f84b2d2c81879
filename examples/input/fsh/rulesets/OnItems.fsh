// Usage: `* insert OnItems(AA)` in a rating, after Rated: the set of items that was answered, in English.
RuleSet: OnItems(core)
* extension[ratedForm].extension[core].valueCode = #{core}
* extension[ratedForm].extension[language].valueCode = #en
