Instance: SubmitAnswer
InstanceOf: OperationDefinition
Usage: #definition
Title: "Submit what a form renderer returned"
Description: "Takes a QuestionnaireResponse as any renderer made it, one that knows nothing of dyads and informants, and stores it as a completed answer about the dyad: with the child as subject, the dyad, the informant as source and the recorder as author. The rating is written in the same transaction. Scores calculated by the renderer are not relied on. The same result submitted twice is one answer with one rating."
* insert OperationHeader(submit-answer, SubmitAnswer, CareTeam, true, false, true)
* insert OperationParameter(in, answer, 1, 1, QuestionnaireResponse, [[What the renderer returned, unchanged, as the body of the request. It names the form with its version. Subject, source, author and dyad are filled in; where they are present they must agree.]])
* insert OperationParameter(in, source, 1, 1, string, [[Who answered, as a relative reference in the URL: ?source=RelatedPerson/123.]])
* parameter[=].searchType = #reference
* insert OperationParameter(in, author, 0, 1, string, [[Who recorded the answer, as a relative reference in the URL. The informant if absent.]])
* parameter[=].searchType = #reference
* insert OperationParameter(out, return, 1, 1, Bundle, [[A collection of what was stored: the answer, the rating, and the provenance of the rating.]])
* comment = "Refused with 404 when the dyad does not exist, with 400 when the body is no QuestionnaireResponse or source is absent, with 409 when the same answer is stored with other content, and with 422 when an answer is outside of its scale, the form is unknown or made for another type of dyad, or the informant may not say what is said. Nothing is stored then."
