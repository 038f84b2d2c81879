// Gives a concept a property whose value is a concept of another code system of this guide.
// Usage: * #child-parent insert CodingProperty(first-role, agent, child)
RuleSet: CodingProperty(property, system, code)
* ^property[+].code = #{property}
* ^property[=].valueCoding = https://systemicalliance.org/fhir/CodeSystem/{system}#{code}
