Invariant: sal-score-range
Description: "A score lies between 0 and 100, in the unit {score}."
Severity: #error
Expression: "value >= 0 and value <= 100 and system = 'http://unitsofmeasure.org' and code = '{score}'"
