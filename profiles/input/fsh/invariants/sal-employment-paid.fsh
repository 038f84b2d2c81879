Invariant: sal-employment-paid
Description: "A hired caregiver is paid by somebody: name who pays, and not as unpaid."
Severity: #error
Expression: "extension('arrangement').value.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/caregiver-arrangement' and code = 'hired').exists() implies (extension('paidBy').exists() and extension('paidBy').value.coding.where(system = 'https://systemicalliance.org/fhir/CodeSystem/caregiver-payer' and code = 'unpaid').empty())"
