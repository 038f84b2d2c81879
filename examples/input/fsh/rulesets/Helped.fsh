// Usage: `* insert Helped(mateo-ot, typed-for-informant)` in an answer: who helped, how.
RuleSet: Helped(person, mode)
* extension[helper].extension[person].valueReference = Reference({person})
* extension[helper].extension[mode].valueCode = #{mode}
