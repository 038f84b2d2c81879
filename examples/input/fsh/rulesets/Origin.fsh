// Usage: `* insert Origin(rating, answer, informant, recorder, time)` in the origin of a rating: who said it, who typed it, and
// that the server made the numbers of it.
RuleSet: Origin(rating, answer, informant, recorder, time)
* insert Synthetic
* target = Reference({rating})
* recorded = "{time}"
* agent[informant].who = Reference({informant})
* agent[recorder].who = Reference({recorder})
* agent[server].who.display = "Systemic Alliance FHIR server"
* entity.role = #source
* entity.what = Reference({answer})
