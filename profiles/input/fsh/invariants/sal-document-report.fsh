Invariant: sal-document-report
Description: "The document begins with an alliance report."
Severity: #error
Expression: "entry.first().resource.ofType(Composition).type.coding.where(system = 'http://loinc.org' and code = '85847-2').exists()"
