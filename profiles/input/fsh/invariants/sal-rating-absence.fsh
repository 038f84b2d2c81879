Invariant: sal-rating-absence
Description: "A rating without a total says why: too few items, practice not passed, or too short an observation."
Severity: #error
Expression: "dataAbsentReason.exists() implies dataAbsentReason.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/rating-absence').exists()"
