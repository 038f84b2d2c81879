// What an answer counts: as the extension that R4 tools know and as the property that replaces it.
// Usage: * #3 insert Weight(3)
RuleSet: Weight(weight)
* ^extension[+].url = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
* ^extension[=].valueDecimal = {weight}
* ^property[+].code = #itemWeight
* ^property[=].valueDecimal = {weight}
