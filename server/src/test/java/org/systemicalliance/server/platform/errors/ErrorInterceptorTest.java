package org.systemicalliance.server.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.RuleViolation;

class ErrorInterceptorTest {

    private final ErrorInterceptor errors = new ErrorInterceptor();

    @Test
    void aBrokenRuleIs422AndNamesTheElementTheRuleAndItsSentence() {
        RuleViolation violation =
                new RuleViolation("sal-answer-child", "QuestionnaireResponse.subject", "Not this child.");

        BaseServerResponseException answer = errors.translate(new InternalErrorException(violation), null);

        assertThat(answer.getStatusCode()).isEqualTo(422);
        assertThat(issue(answer).getExpression().get(0).getValue()).isEqualTo("QuestionnaireResponse.subject");
        assertThat(issue(answer).getDetails().getCodingFirstRep().getCode()).isEqualTo("sal-answer-child");
        assertThat(issue(answer).getDetails().getText()).isEqualTo("Not this child.");
    }

    @Test
    void whatCannotBeReadIs400() {
        assertThat(errors.translate(new DataFormatException("HAPI-1861: not JSON"), null)
                        .getStatusCode())
                .isEqualTo(400);
        assertThat(errors.translate(new IllegalStateException(new StackOverflowError()), null)
                        .getStatusCode())
                .isEqualTo(400);
    }

    @Test
    void theNumberOfAMessageIsNoBusinessOfTheClient() {
        BaseServerResponseException answer = errors.translate(new DataFormatException("HAPI-1861: not JSON"), null);

        assertThat(issue(answer).getDetails().getText()).isEqualTo("not JSON");
    }

    @Test
    void aRefusalKeepsItsStatus() {
        assertThat(errors.translate(new ResourceGoneException("gone"), null).getStatusCode())
                .isEqualTo(410);
    }

    @Test
    void aFailureOfTheServerTellsTheClientNothingOfItsInside() {
        BaseServerResponseException answer = errors.translate(new NullPointerException("secret of Patient/1"), null);

        assertThat(answer.getStatusCode()).isEqualTo(500);
        assertThat(issue(answer).getDetails().getText())
                .doesNotContain("secret")
                .contains("incident");
    }

    private static OperationOutcomeIssueComponent issue(BaseServerResponseException answer) {
        return ((OperationOutcome) answer.getOperationOutcome()).getIssueFirstRep();
    }
}
