// Usage: `* insert Position(mateo-father, disagree)` in a goal: who, and agree, disagree or pending.
RuleSet: Position(who, status)
* extension[acceptance][+].extension[individual].valueReference = Reference({who})
* extension[acceptance][=].extension[status].valueCode = #{status}
