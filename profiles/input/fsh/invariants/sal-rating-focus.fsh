Invariant: sal-rating-focus
Description: "In focus are one dyad (type CareTeam) and one partner (type Patient, RelatedPerson or PractitionerRole)."
Severity: #error
Expression: "focus.where(type = 'CareTeam').count() = 1 and focus.where(type = 'Patient' or type = 'RelatedPerson' or type = 'PractitionerRole').count() = 1"
