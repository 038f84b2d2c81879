Instance: QuestionnaireResponseDyad
InstanceOf: SearchParameter
Usage: #definition
Title: "Answers about one dyad"
Description: "The dyad whose relationship an answer describes: `QuestionnaireResponse?dyad=CareTeam/123`."
* insert SearchParameterHeader(questionnaireresponse-dyad, QuestionnaireResponseDyad, dyad, QuestionnaireResponse, reference)
* expression = "QuestionnaireResponse.extension.where(url = 'https://systemicalliance.org/fhir/StructureDefinition/answer-dyad').value.ofType(Reference)"
* target[+] = #CareTeam
