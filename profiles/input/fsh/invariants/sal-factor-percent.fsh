Invariant: sal-factor-percent
Description: "A percentage lies between 0 and 100."
Severity: #error
Expression: "value.ofType(Quantity).where(system = 'http://unitsofmeasure.org' and code = '%').all(value >= 0 and value <= 100)"
