package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.systemicalliance.profiles.GuideValidator;

/** What is answered to those who may not. */
final class Refusals {

    private Refusals() {}

    /** The one answer for what is hidden, was deleted or never existed. */
    static BaseServerResponseException unknown(String literal) {
        return new ResourceNotFoundException(new IdType(literal));
    }

    /**
     * A way that is closed to everybody with limited sight, whatever is stored.
     *
     * @param rule key of the rule, such as {@code access-operation}
     */
    static BaseServerResponseException closed(String rule, String sentence) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.FORBIDDEN)
                .getDetails()
                .setText(sentence)
                .addCoding()
                .setSystem(GuideValidator.RULE_SYSTEM)
                .setCode(rule);
        return new ForbiddenOperationException(sentence, outcome);
    }
}
