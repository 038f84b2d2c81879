// Usage: `* insert SureTo(5.81, 36.53, 59.31, invented-reliability-by-parent)`: standard error and interval of a score.
RuleSet: SureTo(standardError, low, high, reliability)
* extension[error].extension[standardError].valueDecimal = {standardError}
* extension[error].extension[low].valueDecimal = {low}
* extension[error].extension[high].valueDecimal = {high}
* extension[error].extension[reliability].valueReference = Reference({reliability})
