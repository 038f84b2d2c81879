package org.systemicalliance.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.Test;

class AllianceInstrumentTest {

    private static final CodeSystem INSTRUMENTS = Guide.codeSystem("alliance-instrument");

    @Test
    void thereAreSixteenFormsInFourCores() {
        assertThat(INSTRUMENTS.getConcept()).hasSize(16);
        assertThat(withCore("AC")).isEqualTo(3);
        assertThat(withCore("AA")).isEqualTo(7);
        assertThat(withCore("CH")).isEqualTo(3);
        assertThat(withCore("OB")).isEqualTo(3);
    }

    @Test
    void aFormIsNamedByItsDyadTypeAndItsInformant() {
        assertThat(INSTRUMENTS.getConcept()).allSatisfy(form -> {
            assertThat(form.getCode())
                    .isEqualTo("osaf-%s-by-%s".formatted(only(form, "dyad-type"), only(form, "informant")));
            assertThat(only(form, "questionnaire")).isEqualTo(Guide.CANONICAL + "Questionnaire/" + form.getCode());
        });
    }

    @Test
    void informantAndPartnerAreTheTwoOfTheDyadUnlessTheInformantObserves() {
        CodeSystem dyadTypes = Guide.codeSystem("dyad-type");
        assertThat(INSTRUMENTS.getConcept()).allSatisfy(form -> {
            ConceptDefinitionComponent type = Guide.concept(dyadTypes, only(form, "dyad-type"));
            boolean observed = only(form, "informant").equals("observer");
            assertThat(only(type, "first-role") + " " + only(type, "second-role"))
                    .as(form.getCode())
                    .isIn(
                            (observed ? "child" : only(form, "informant")) + " " + only(form, "partner"),
                            only(form, "partner") + " " + only(form, "informant"));
        });
    }

    @Test
    void aFormSaysThatItIsNotValidated() {
        assertThat(INSTRUMENTS.getConcept())
                .allSatisfy(form -> assertThat(form.getDefinition()).contains("not validated, no norms or cut-offs"));
    }

    private static long withCore(String core) {
        return INSTRUMENTS.getConcept().stream()
                .filter(form -> only(form, "core").equals(core))
                .count();
    }

    private static String only(ConceptDefinitionComponent concept, String property) {
        assertThat(Guide.property(concept, property)).hasSize(1);
        return Guide.property(concept, property).get(0);
    }
}
