Invariant: sal-answer-version
Description: "The answer names the form with its version: canonical|version."
Severity: #error
Expression: "questionnaire.toString().matches('^[^|]+[|][^|]+$')"
