package org.systemicalliance.server.platform.security;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * A request that is refused before it reaches FHIR.
 *
 * @param status of HTTP
 * @param type of issue
 * @param sentence for whoever called
 */
record Refusal(int status, IssueType type, String sentence) {

    void write(HttpServletResponse response, FhirContext context) throws IOException {
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(type)
                .getDetails()
                .setText(sentence);
        response.setStatus(status);
        response.setContentType("application/fhir+json");
        response.setCharacterEncoding("UTF-8");
        context.newJsonParser().encodeResourceToWriter(outcome, response.getWriter());
    }
}
