Invariant: sal-rating-observer
Description: "Observers answer observer forms, and only observers do."
Severity: #error
Expression: "extension('https://systemicalliance.org/fhir/StructureDefinition/informant-perspective').value.where($this = 'observer').exists() = method.coding.code.where($this.toString().endsWith('-by-observer')).exists()"
