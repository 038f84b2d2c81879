// Usage: `* insert ObserverItem(O1, goal, false, [[…]])`: one statement of the core OB with its scale.
RuleSet: ObserverItem(linkId, element, reversed, text)
* insert ScoredItem({linkId}, {element}, {reversed}, [[{text}]])
* item[=]
  * insert ObserverScale
