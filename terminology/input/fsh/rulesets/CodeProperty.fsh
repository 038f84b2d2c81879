// Gives a concept a property whose value is a code of FHIR itself.
// Usage: * #truth insert CodeProperty(data-type, boolean)
RuleSet: CodeProperty(property, value)
* ^property[+].code = #{property}
* ^property[=].valueCode = #{value}
