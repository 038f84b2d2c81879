// Usage: `* insert AdultItem(G1, goal, false, [[…]])`: one sentence of the cores AA and AC with its scale.
RuleSet: AdultItem(linkId, element, reversed, text)
* insert ScoredItem({linkId}, {element}, {reversed}, [[{text}]])
* item[=]
  * insert AdultScale
