Invariant: sal-comparisons-flagged
Description: "No more comparisons are flagged than were made."
Severity: #error
Expression: "component.where(code.coding.where(code = 'declines-flagged').exists()).value.first() <= component.where(code.coding.where(code = 'changes-compared').exists()).value.first() and component.where(code.coding.where(code = 'discrepancies-flagged').exists()).value.first() <= component.where(code.coding.where(code = 'discrepancies-compared').exists()).value.first()"
