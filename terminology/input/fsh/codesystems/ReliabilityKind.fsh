CodeSystem: ReliabilityKind
Id: reliability-kind
Title: "Kinds of reliability"
Description: "How a coefficient of reliability was found. Neither kind says that a form measures what it is meant to measure."
* insert PublishedCodeSystem(reliability-kind)
* #short-interval-retest "Retest after a short interval" "Correlation of two answers of the same people, given so soon after each other that nothing should have changed."
* #internal-consistency "Internal consistency" "How far the items of one answer go together (coefficient alpha). It says nothing about time, and nothing about what is measured."
