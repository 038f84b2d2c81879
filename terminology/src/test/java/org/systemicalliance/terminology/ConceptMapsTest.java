package org.systemicalliance.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence.EQUIVALENT;
import static org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence.NARROWER;
import static org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence.RELATEDTO;
import static org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence.UNMATCHED;
import static org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence.WIDER;

import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConceptMapsTest {

    private static final String SNOMED_CT = "http://snomed.info/sct";

    static List<ConceptMap> conceptMaps() {
        return Guide.conceptMaps();
    }

    @ParameterizedTest
    @MethodSource("conceptMaps")
    void aMapSaysOfEveryConceptWhatBecomesOfIt(ConceptMap map) {
        CodeSystem source = Guide.codeSystemAt(group(map).getSource());
        assertThat(map.getSourceUriType().getValue()).isEqualTo(source.getValueSet());
        assertThat(group(map).getElement())
                .extracting(SourceElementComponent::getCode)
                .containsExactlyElementsOf(Guide.codes(source));
        assertThat(group(map).getElement()).allSatisfy(element -> {
            assertThat(element.getTarget()).as(element.getCode()).isNotEmpty();
            assertThat(element.getDisplay())
                    .isEqualTo(Guide.concept(source, element.getCode()).getDisplay());
        });
    }

    @ParameterizedTest
    @MethodSource("conceptMaps")
    void aTargetIsACodeThatWasVerified(ConceptMap map) {
        assertThat(targets(map))
                .filteredOn(target -> target.getEquivalence() != UNMATCHED)
                .allSatisfy(
                        target -> assertThat(VerifiedCodes.display(group(map).getTarget(), target.getCode()))
                                .as(
                                        "%s#%s was checked against a public source",
                                        group(map).getTarget(), target.getCode())
                                .hasValue(target.getDisplay()));
    }

    @ParameterizedTest
    @MethodSource("conceptMaps")
    void aConceptWithoutCounterpartHasNoCodeAndSaysWhy(ConceptMap map) {
        assertThat(targets(map))
                .filteredOn(target -> target.getEquivalence() == UNMATCHED)
                .allSatisfy(target -> {
                    assertThat(target.hasCode()).isFalse();
                    assertThat(target.getComment()).isNotBlank().endsWith(".");
                });
        assertThat(group(map).getElement())
                .filteredOn(element ->
                        element.getTarget().stream().anyMatch(target -> target.getEquivalence() == UNMATCHED))
                .allSatisfy(element -> assertThat(element.getTarget()).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("conceptMaps")
    void aTargetThatMeansSomethingElseSaysWhatIsDifferent(ConceptMap map) {
        assertThat(targets(map))
                .extracting(TargetElementComponent::getEquivalence)
                .isSubsetOf(EQUIVALENT, WIDER, NARROWER, RELATEDTO, UNMATCHED);
        assertThat(targets(map))
                .filteredOn(target -> target.getEquivalence() != EQUIVALENT)
                .allSatisfy(target -> assertThat(target.getComment()).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("conceptMaps")
    void twoConceptsAreNotEquivalentToTheSameCode(ConceptMap map) {
        assertThat(targets(map))
                .filteredOn(target -> target.getEquivalence() == EQUIVALENT)
                .extracting(TargetElementComponent::getCode)
                .doesNotHaveDuplicates();
    }

    @Test
    void theTwoRevisionsOfIcdTenAreKeptApart() {
        assertThat(Guide.conceptMaps())
                .extracting(map -> group(map).getTarget())
                .contains("http://hl7.org/fhir/sid/icd-10", "http://hl7.org/fhir/sid/icd-10-cm");
    }

    @Test
    void aSnomedCodeHasItsCheckDigit() {
        assertThat(VerifiedCodes.of(SNOMED_CT)).isNotEmpty().allMatch(Verhoeff::isValid);
        assertThat(Verhoeff.isValid("80546008")).isFalse();
    }

    private static ConceptMapGroupComponent group(ConceptMap map) {
        assertThat(map.getGroup()).as(map.getUrl()).hasSize(1);
        return map.getGroupFirstRep();
    }

    private static List<TargetElementComponent> targets(ConceptMap map) {
        return group(map).getElement().stream()
                .flatMap(element -> element.getTarget().stream())
                .toList();
    }
}
