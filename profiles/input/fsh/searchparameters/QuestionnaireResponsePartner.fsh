Instance: QuestionnaireResponsePartner
InstanceOf: SearchParameter
Usage: #definition
Title: "Answers about one person"
Description: "The person with whom the informant of an answer has the relationship, where the answer names that person: `QuestionnaireResponse?partner=PractitionerRole/123`."
* insert SearchParameterHeader(questionnaireresponse-partner, QuestionnaireResponsePartner, partner, QuestionnaireResponse, reference)
* expression = "QuestionnaireResponse.extension.where(url = 'https://systemicalliance.org/fhir/StructureDefinition/answer-partner').value.ofType(Reference)"
* target[+] = #Patient
* target[+] = #RelatedPerson
* target[+] = #PractitionerRole
