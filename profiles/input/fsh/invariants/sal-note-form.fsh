Invariant: sal-note-form
Description: "A session note answers the session notebook, with its version."
Severity: #error
Expression: "questionnaire.toString().matches('^https://systemicalliance.org/fhir/Questionnaire/session-notebook[|][^|]+$')"
