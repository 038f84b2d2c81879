Invariant: sal-form-weights
Description: "Every scored item offers at least two answers that carry a weight (ordinalValue and itemWeight)."
Severity: #error
Expression: "item.where(extension('https://systemicalliance.org/fhir/StructureDefinition/item-scoring').exists()).all(answerOption.where((extension('http://hl7.org/fhir/StructureDefinition/ordinalValue') | value.extension('http://hl7.org/fhir/StructureDefinition/ordinalValue')).exists() and (extension('http://hl7.org/fhir/StructureDefinition/itemWeight') | value.extension('http://hl7.org/fhir/StructureDefinition/itemWeight')).exists()).count() >= 2)"
