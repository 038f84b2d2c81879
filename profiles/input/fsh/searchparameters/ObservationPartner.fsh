Instance: ObservationPartner
InstanceOf: SearchParameter
Usage: #definition
Title: "Ratings of the relationship with one person"
Description: "The person with whom the informant of a rating has the relationship, one of the references in focus: `Observation?partner=PractitionerRole/123`."
* insert SearchParameterHeader(observation-partner, ObservationPartner, partner, Observation, reference)
* expression = "Observation.focus.where(resolve() is Patient or resolve() is RelatedPerson or resolve() is PractitionerRole)"
* target[+] = #Patient
* target[+] = #RelatedPerson
* target[+] = #PractitionerRole
