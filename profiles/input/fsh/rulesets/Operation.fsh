// Usage: `* insert Operation(extract, https://…)` after ReadableResource or WritableResource: one operation on the type.
RuleSet: Operation(name, definition)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = "{definition}"
