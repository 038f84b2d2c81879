// Usage: `* insert WritableResource(Patient, [[…]])` in a CapabilityStatement: a type that clients read, search and write.
RuleSet: WritableResource(type, documentation)
* insert ReadableResource({type}, [[{documentation}]])
* rest.resource[=].interaction[+].code = #vread
* rest.resource[=].interaction[+].code = #history-instance
* rest.resource[=].interaction[+].code = #create
* rest.resource[=].interaction[+].code = #update
* rest.resource[=].interaction[+].code = #delete
