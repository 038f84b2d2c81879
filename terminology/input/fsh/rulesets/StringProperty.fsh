// Gives a concept a property whose value is text.
// Usage: * #session-volume insert StringProperty(measure, [["count (Encounter)"]])
RuleSet: StringProperty(property, value)
* ^property[+].code = #{property}
* ^property[=].valueString = {value}
