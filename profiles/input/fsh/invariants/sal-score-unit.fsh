Invariant: sal-score-unit
Description: "Totals and subscales are quantities in {score}."
Severity: #error
Expression: "value.ofType(Quantity).all(system = 'http://unitsofmeasure.org' and code = '{score}' and value.exists()) and component.value.ofType(Quantity).all(system = 'http://unitsofmeasure.org' and code = '{score}' and value.exists())"
