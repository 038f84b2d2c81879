package org.systemicalliance.server.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.systemicalliance.server.RunningServer.Answered;

/** What every refusal has in common, whatever was sent. */
final class Refusals {

    private Refusals() {}

    /** A sentence for whoever has to repair what was sent, and nothing of the inside of the server. */
    static OperationOutcomeIssueComponent refusedWith(int status, Answered answered) {
        assertThat(answered.status()).as(answered.toString()).isEqualTo(status);
        return sentence(answered);
    }

    static OperationOutcomeIssueComponent refused(Answered answered) {
        assertThat(answered.status()).as(answered.toString()).isBetween(400, 499);
        return sentence(answered);
    }

    private static OperationOutcomeIssueComponent sentence(Answered answered) {
        OperationOutcomeIssueComponent issue =
                answered.as(OperationOutcome.class).getIssueFirstRep();
        assertThat(issue.getSeverity()).isEqualTo(IssueSeverity.ERROR);
        assertThat(issue.getDetails().getText()).isNotBlank().hasSizeLessThan(1000);
        assertThat(answered.body())
                .doesNotContain(
                        "HAPI-", "ca.uhn", "java.", "org.hibernate", "com.fasterxml", "Exception", "\tat ", "SQL");
        return issue;
    }
}
