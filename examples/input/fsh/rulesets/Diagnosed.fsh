// Usage: `* insert Diagnosed(mateo, asd, [[Autism spectrum disorder]], moderate, Moderate, 2024-08-19)` in a condition, before Domain.
RuleSet: Diagnosed(child, code, display, severity, severityDisplay, day)
* insert Synthetic
* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#problem-list-item "Problem List Item"
* severity = $condition-severity#{severity} "{severityDisplay}"
* code.coding[0] = $ndd-condition#{code} "{display}"
* subject = Reference({child})
* recordedDate = "{day}"
