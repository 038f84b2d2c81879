Invariant: sal-goal-shared
Description: "A goal that is accepted or pursued has the position of at least two people."
Severity: #error
Expression: "(lifecycleStatus = 'accepted' or lifecycleStatus = 'active') implies extension('http://hl7.org/fhir/StructureDefinition/goal-acceptance').count() >= 2"
