ValueSet: ConditionSeverityVS
Id: condition-severity
Title: "Severities"
Description: "Functional severity of a condition, overall or in one domain, as judged by a clinician. Kept apart from the alliance: it moderates, but does not measure it."
* insert Published
* include codes from system ConditionSeverity
