Invariant: sal-coverage-types
Description: "No more types of dyads can be present than are expected."
Severity: #error
Expression: "component.where(code.coding.where(code = 'types-present').exists()).value.first() <= component.where(code.coding.where(code = 'types-expected').exists()).value.first()"
