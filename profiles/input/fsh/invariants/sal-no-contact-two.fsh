Invariant: sal-no-contact-two
Description: "No working contact names two different people."
Severity: #error
Expression: "extension('member').value.reference.isDistinct()"
