// Declares HL7's property for a remark on a concept. Usage: * insert CommentProperty
RuleSet: CommentProperty
* ^property[+].code = #comment
* ^property[=].uri = "http://hl7.org/fhir/concept-properties#comment"
* ^property[=].type = #string
* ^property[=].description = "A remark on the concept that is no part of its definition."
