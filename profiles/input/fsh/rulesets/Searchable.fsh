// Usage: `* insert Searchable(dyad, reference, https://…)` after ReadableResource or WritableResource: one search parameter.
RuleSet: Searchable(name, type, definition)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].type = #{type}
* rest.resource[=].searchParam[=].definition = "{definition}"
