Invariant: sal-coverage-directions
Description: "Answered, not scored, asked, overdue, declined and never asked add up to the directions expected."
Severity: #error
Expression: "component.where(code.coding.where(code = 'directions-expected').exists()).value = component.where(code.coding.where(code = 'directions-answered').exists()).value + component.where(code.coding.where(code = 'directions-not-scored').exists()).value + component.where(code.coding.where(code = 'directions-asked').exists()).value + component.where(code.coding.where(code = 'directions-overdue').exists()).value + component.where(code.coding.where(code = 'directions-declined').exists()).value + component.where(code.coding.where(code = 'directions-never-asked').exists()).value"
