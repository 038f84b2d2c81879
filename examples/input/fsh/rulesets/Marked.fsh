// Usage: `* insert Marked(B4)` in a rating: an item that asks for a conversation whatever the score is.
RuleSet: Marked(item)
* extension[markedItem].valueCode = #{item}
