package org.systemicalliance.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class GuideValidatorTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final ConformanceResources GUIDE = ConformanceResources.load(CONTEXT);
    private static final GuideValidator VALIDATOR = new GuideValidator(CONTEXT, GUIDE);

    @Test
    void findsACodeSystemOfTheGuideWithAndWithoutItsVersion() {
        String url = ConformanceResources.CANONICAL + "/CodeSystem/dyad-type";
        assertThat(GUIDE.find(CodeSystem.class, url)).isPresent();
        assertThat(GUIDE.find(CodeSystem.class, url + "|0.1.0")).isPresent();
        assertThat(GUIDE.find(CodeSystem.class, url + "|9.9.9")).isEmpty();
    }

    @Test
    void aSoundResourceHasNoErrors() {
        Patient child = new Patient();
        child.addName().setFamily("Reyes").addGiven("Mika");
        assertThat(GuideValidator.hasErrors(VALIDATOR.validate(child))).isFalse();
    }

    @Test
    void anErrorNamesTheElementAndTheRule() {
        OperationOutcome outcome = VALIDATOR.validate(new Observation());
        assertThat(outcome.getIssue())
                .anySatisfy(issue -> assertThat(issue.getDetails().getText()).contains("Observation.status"));
        assertThat(GuideValidator.hasErrors(outcome)).isTrue();
    }

    @Test
    void aBrokenInvariantIsNamedByItsKeyAndItsSentence() {
        Patient child = new Patient();
        child.addContact().setGender(org.hl7.fhir.r4.model.Enumerations.AdministrativeGender.FEMALE);
        assertThat(VALIDATOR.validate(child).getIssue()).anySatisfy(issue -> {
            assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo("pat-1");
            assertThat(issue.getDetails().getText()).startsWith("SHALL at least contain a contact's details");
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Patient.contact[0]");
        });
    }

    @Test
    void everyLanguageOfTheWorldMayBeAFamilysOwn() {
        Patient child = new Patient();
        child.getMeta().addProfile(ConformanceResources.CANONICAL + "/StructureDefinition/child");
        child.addName().setText("Tomasi");
        child.addCommunication()
                .getLanguage()
                .addCoding()
                .setSystem("urn:ietf:bcp:47")
                .setCode("fil");

        assertThat(VALIDATOR.validate(child).getIssue()).isEmpty();
    }

    @Test
    void aTranslationMayStandBesideACodeOfTheGuide() {
        Condition condition = new Condition();
        condition.getMeta().addProfile(ConformanceResources.CANONICAL + "/StructureDefinition/ndd-condition");
        condition.getSubject().setReference("Patient/tomasi");
        condition
                .getClinicalStatus()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/condition-clinical")
                .setCode("active");
        condition
                .getCode()
                .addCoding()
                .setSystem(ConformanceResources.CANONICAL + "/CodeSystem/ndd-condition")
                .setCode("adhd");
        condition.getCode().addCoding().setSystem("http://snomed.info/sct").setCode("406506008");

        assertThat(VALIDATOR.validate(condition).getIssue())
                .extracting(OperationOutcome.OperationOutcomeIssueComponent::getSeverity)
                .doesNotContain(OperationOutcome.IssueSeverity.WARNING, OperationOutcome.IssueSeverity.ERROR);
    }

    @Test
    void aProfileThatNobodyKnowsIsAnError() {
        Patient child = new Patient();
        child.getMeta().addProfile("https://example.org/unknown");
        assertThat(GuideValidator.hasErrors(VALIDATOR.validate(child))).isTrue();
    }
}
