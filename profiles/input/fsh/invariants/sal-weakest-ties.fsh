Invariant: sal-weakest-ties
Description: "The links that cannot be told from the lowest are no more than were compared."
Severity: #error
Expression: "component.where(code.coding.where(code = 'tied-link').exists()).count() <= component.where(code.coding.where(code = 'ratings-compared').exists()).value.first()"
