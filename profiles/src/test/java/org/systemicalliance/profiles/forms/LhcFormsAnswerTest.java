package org.systemicalliance.profiles.forms;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.profiles.GuideValidator;

/**
 * What LHC-Forms 40.1.3 returned for a form of the guide, as recorded: it names the form with its version, but knows
 * nothing of the child, the dyad, and who answered.
 */
class LhcFormsAnswerTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final GuideValidator VALIDATOR = new GuideValidator(CONTEXT, ConformanceResources.load(CONTEXT));
    private static final String PROFILE = ConformanceResources.CANONICAL + "/StructureDefinition/";

    @Test
    void isAnAllianceAnswerOnceThePeopleAndTheDyadAreNamed() throws IOException {
        QuestionnaireResponse answer = recorded();
        answer.getMeta().getProfile().clear();
        answer.getMeta().addProfile(PROFILE + "alliance-answer");
        answer.setSubject(new Reference("Patient/mika"));
        answer.setSource(new Reference("RelatedPerson/ana"));
        answer.setAuthor(new Reference("RelatedPerson/ana"));
        answer.addExtension(PROFILE + "answer-dyad", new Reference("CareTeam/ana-and-therapist"));

        assertThat(errors(VALIDATOR.validate(answer))).isEmpty();
    }

    @Test
    void isNoAllianceAnswerBefore() throws IOException {
        QuestionnaireResponse answer = recorded();
        answer.getMeta().getProfile().clear();

        assertThat(GuideValidator.hasErrors(VALIDATOR.validate(answer))).isTrue();
    }

    private static QuestionnaireResponse recorded() throws IOException {
        try (InputStream json = LhcFormsAnswerTest.class.getResourceAsStream("lhc-forms-answer.json")) {
            return CONTEXT.newJsonParser().parseResource(QuestionnaireResponse.class, json);
        }
    }

    private static List<String> errors(OperationOutcome outcome) {
        return outcome.getIssue().stream()
                .filter(issue ->
                        issue.getSeverity() == IssueSeverity.ERROR || issue.getSeverity() == IssueSeverity.FATAL)
                .map(OperationOutcomeIssueComponent::getDetails)
                .map(details -> details.getText())
                .toList();
    }
}
