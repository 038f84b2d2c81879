Invariant: sal-form-minimum
Description: "A total cannot need more answers than the form has scored items, nor fewer than one."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/form-scoring').extension('minimumForTotal').value.all($this >= 1 and $this <= %context.item.where(extension('https://systemicalliance.org/fhir/StructureDefinition/item-scoring').exists()).count())"
