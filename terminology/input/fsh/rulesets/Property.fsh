// Declares a property that concepts of a code system carry.
// Usage: * insert Property(subsystem, Coding, [["The subsystem that the dyad type belongs to."]])
RuleSet: Property(code, type, description)
* ^property[+].code = #{code}
* ^property[=].uri = "https://systemicalliance.org/fhir/concept-properties#{code}"
* ^property[=].type = #{type}
* ^property[=].description = {description}
