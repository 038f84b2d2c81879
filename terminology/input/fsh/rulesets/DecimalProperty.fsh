// Gives a concept a property whose value is a number.
// Usage: * #percent insert DecimalProperty(maximum, 100)
RuleSet: DecimalProperty(property, value)
* ^property[+].code = #{property}
* ^property[=].valueDecimal = {value}
