// Usage: `* insert ChildItem(C1, bond, [[…]])`: one question of the core CH with its scale. None is reversed.
RuleSet: ChildItem(linkId, element, text)
* insert ScoredItem({linkId}, {element}, false, [[{text}]])
* item[=]
  * insert ChildScale
