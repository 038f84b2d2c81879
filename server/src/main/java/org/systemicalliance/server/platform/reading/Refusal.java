package org.systemicalliance.server.platform.reading;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** That a request cannot be understood: status 400 and a sentence. */
class Refusal extends InvalidRequestException {

    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence, outcome(IssueType.STRUCTURE, sentence));
    }

    /** @param element FHIRPath of the element that cannot be understood */
    Refusal(IssueType type, String element, String sentence) {
        super(sentence, at(element, outcome(type, sentence)));
    }

    private static OperationOutcome outcome(IssueType type, String sentence) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(type)
                .getDetails()
                .setText(sentence);
        return outcome;
    }

    private static OperationOutcome at(String element, OperationOutcome outcome) {
        outcome.getIssueFirstRep().addExpression(element);
        return outcome;
    }
}
