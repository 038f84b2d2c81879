package org.systemicalliance.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseScaleTest {

    private static final String ORDINAL_VALUE = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    @ParameterizedTest
    @CsvSource({
        "response-scale-adult, 'Not at all, A little, Partly, Mostly, Completely, Does not apply'",
        "response-scale-child, 'No, Sometimes, Yes'",
        "response-scale-observer, 'Never, Rarely, About half the chances, Most, Nearly every chance, No chance'"
    })
    void aScaleHasTheWordsOfTheForms(String scale, String words) {
        assertThat(Guide.codeSystem(scale).getConcept())
                .extracting(ConceptDefinitionComponent::getDisplay)
                .containsExactly(words.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"response-scale-adult", "response-scale-child", "response-scale-observer"})
    void aNumberedAnswerCountsItsNumberInBothWaysOfSayingIt(String scale) {
        assertThat(Guide.codeSystem(scale).getConcept())
                .filteredOn(answer -> answer.getCode().matches("\\d"))
                .allSatisfy(answer -> {
                    assertThat(answer.getExtensionByUrl(ORDINAL_VALUE)
                                    .getValue()
                                    .primitiveValue())
                            .isEqualTo(answer.getCode());
                    assertThat(Guide.property(answer, "itemWeight")).containsExactly(answer.getCode());
                });
    }

    @Test
    void anAnswerThatIsMissingCountsNothing() {
        assertCountsNothing(Guide.concept(Guide.codeSystem("response-scale-adult"), "na"));
        assertCountsNothing(Guide.concept(Guide.codeSystem("response-scale-observer"), "no-chance"));
    }

    private static void assertCountsNothing(ConceptDefinitionComponent answer) {
        assertThat(answer.getExtension()).isEmpty();
        assertThat(answer.getProperty()).isEmpty();
    }
}
