// Declares the weight that HL7 defines for answers that are counted. Usage: * insert WeightProperty
RuleSet: WeightProperty
* ^property[+].code = #itemWeight
* ^property[=].uri = "http://hl7.org/fhir/concept-properties#itemWeight"
* ^property[=].type = #decimal
* ^property[=].description = "What the answer counts before reversal of the item and conversion to percent of maximum."
