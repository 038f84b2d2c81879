Invariant: sal-goal-acceptance
Description: "Each person has one position towards a goal."
Severity: #error
Expression: "extension('http://hl7.org/fhir/StructureDefinition/goal-acceptance').extension('individual').value.reference.isDistinct()"
