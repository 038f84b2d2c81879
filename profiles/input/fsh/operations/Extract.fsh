Instance: Extract
InstanceOf: OperationDefinition
Usage: #definition
Title: "Extract the rating from an answer"
Description: "Turns a completed answer to one of the open forms into the alliance rating that it contains: a directed rating with its provenance, as a transaction Bundle, without storing anything. What the server writes by itself when a completed answer is stored is the same to the letter. A specialisation of $extract of Structured Data Capture."
* insert OperationHeader(extract, Extract, QuestionnaireResponse, false, true, true)
* base = "http://hl7.org/fhir/uv/sdc/OperationDefinition/QuestionnaireResponse-extract"
* insert OperationParameter(in, questionnaire-response, 0, 1, QuestionnaireResponse, [[The answer, at type level; it need not be stored. The people and the dyad that it refers to must be.]])
* insert OperationParameter(out, return, 1, 1, Bundle, [[A transaction that writes the rating and its provenance under ids that follow from the id of the answer. With too few answers the rating has no value but a dataAbsentReason. An answer that was entered in error gives a rating entered in error.]])
* comment = "At type level the answer may be the body itself or the parameter questionnaire-response of a Parameters resource. Refused with 422 when the answer breaks a rule of the profile alliance-answer, is not completed, names an unknown form or version, or comes from somebody who may not say what it says."
