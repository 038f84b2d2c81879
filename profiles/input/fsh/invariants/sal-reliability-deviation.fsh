Invariant: sal-reliability-deviation
Description: "A standard deviation of scores lies above 0 and not above 50 points."
Severity: #error
Expression: "extension('standardDeviation').value.first() > 0 and extension('standardDeviation').value.first() <= 50"
