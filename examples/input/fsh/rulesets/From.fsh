// Usage: `* insert From(proxy)` in an answer that is not the informant's own word about the own relationship: proxy or observer.
RuleSet: From(perspective)
* extension[perspective].valueCode = #{perspective}
