Invariant: sal-difference-range
Description: "A difference of two scores lies between -100 and 100, in the unit {score}."
Severity: #error
Expression: "value + 100 >= 0 and value <= 100 and system = 'http://unitsofmeasure.org' and code = '{score}'"
