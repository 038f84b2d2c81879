Invariant: sal-subscription-format
Description: "Notifications are written in application/fhir+json or application/fhir+xml."
Severity: #error
Expression: "payload.empty() or payload = 'application/fhir+json' or payload = 'application/fhir+xml'"
