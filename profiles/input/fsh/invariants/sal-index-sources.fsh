Invariant: sal-index-sources
Description: "A rating enters an index once."
Severity: #error
Expression: "derivedFrom.reference.isDistinct()"
