Instance: Populate
InstanceOf: OperationDefinition
Usage: #definition
Title: "Prepare an answer"
Description: "Makes the QuestionnaireResponse that an informant is about to fill in: which form, about which child, dyad and partner, from whom, and when. Nothing is stored, and no question is answered in advance: what people think of each other cannot be looked up. A specialisation of $populate of Structured Data Capture."
* insert OperationHeader(populate, Populate, Questionnaire, false, true, true)
* base = "http://hl7.org/fhir/uv/sdc/OperationDefinition/Questionnaire-populate"
* insert OperationParameter(in, canonical, 0, 1, canonical, [[The form, with or without its version, at type level. Not needed with an invitation, which names it.]])
* insert OperationParameter(in, subject, 0, 1, Reference, [[The child. It follows from the dyad; where it is given it must agree.]])
* parameter[+].name = #context
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "*"
* parameter[=].documentation = "What the answer is about: an invitation; or a dyad and an informant."
* parameter[=].part[0].name = #name
* parameter[=].part[=].use = #in
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #string
* parameter[=].part[=].documentation = "invitation, dyad or informant."
* parameter[=].part[+].name = #content
* parameter[=].part[=].use = #in
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #Reference
* parameter[=].part[=].documentation = "A reference to it: a Task, a CareTeam, or a person."
* insert OperationParameter(in, local, 0, 1, boolean, [[Accepted and without effect: the server prepares from what it stores.]])
* insert OperationParameter(out, response, 1, 1, QuestionnaireResponse, [[An answer in progress, valid against alliance-answer, without a single question answered.]])
* comment = "The author is whoever is signed in, where that is a person of the child's care, else the informant. Refused with 404 when the form, the dyad or the invitation does not exist, with 400 when the request cannot be read, and with 422 when they do not belong together, the form is not made for this informant, or the invitation has ended."
