CodeSystem: ConditionSeverity
Id: condition-severity
Title: "Severities"
Description: "Functional severity of a condition, overall or in one domain, as judged by a clinician. Kept apart from the alliance: it moderates, but does not measure it."
* insert PublishedCodeSystem(condition-severity)
* #mild "Mild" "Needs some support."
* #moderate "Moderate" "Needs substantial support."
* #severe "Severe" "Needs very substantial support."
