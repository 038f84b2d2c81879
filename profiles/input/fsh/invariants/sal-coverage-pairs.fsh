Invariant: sal-coverage-pairs
Description: "No more pairs can be answered than are expected."
Severity: #error
Expression: "component.where(code.coding.where(code = 'pairs-answered').exists()).value.first() <= component.where(code.coding.where(code = 'pairs-expected').exists()).value.first()"
