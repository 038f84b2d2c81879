// Usage: `* insert ReadableResource(ValueSet, [[…]])` in a CapabilityStatement: a type that clients read and search.
RuleSet: ReadableResource(type, documentation)
* rest.resource[+].type = #{type}
* rest.resource[=].documentation = "{documentation}"
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
