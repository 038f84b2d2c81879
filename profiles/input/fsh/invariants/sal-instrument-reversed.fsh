Invariant: sal-instrument-reversed
Description: "No more items are reversed than there are."
Severity: #error
Expression: "extension('reversedItems').exists() implies (extension('items').exists() and extension('reversedItems').value.first() >= 0 and extension('reversedItems').value.first() <= extension('items').value.first())"
