ValueSet: ReliabilityKindVS
Id: reliability-kind
Title: "Kinds of reliability"
Description: "How a coefficient of reliability was found. Neither kind says that a form measures what it is meant to measure."
* insert Published
* include codes from system ReliabilityKind
