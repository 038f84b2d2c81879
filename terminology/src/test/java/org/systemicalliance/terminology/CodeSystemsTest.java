package org.systemicalliance.terminology;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.CodeSystem.PropertyComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeSystemsTest {

    /** All but the keys of rules, which the profiles define where they apply. */
    static List<CodeSystem> codeSystems() {
        return Guide.codeSystems().stream()
                .filter(system -> !system.getIdPart().equals("rule"))
                .toList();
    }

    @Test
    void theKeysOfRulesAreNotListedASecondTime() {
        CodeSystem rules = Guide.codeSystem("rule");
        assertThat(rules.getContent()).isEqualTo(CodeSystemContentMode.NOTPRESENT);
        assertThat(rules.getConcept()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codeSystems")
    void listsAllOfItsConceptsAndSaysSo(CodeSystem system) {
        assertThat(system.getContent()).isEqualTo(CodeSystemContentMode.COMPLETE);
        assertThat(system.getCaseSensitive()).isTrue();
        assertThat(system.getCount()).isEqualTo(system.getConcept().size()).isPositive();
        assertThat(Guide.codes(system)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("codeSystems")
    void everyConceptHasADisplayAndADefinition(CodeSystem system) {
        assertThat(system.getConcept()).allSatisfy(concept -> {
            assertThat(concept.getDisplay()).as(concept.getCode()).isNotBlank();
            assertThat(concept.getDefinition()).as(concept.getCode()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("codeSystems")
    void noTwoConceptsLookTheSame(CodeSystem system) {
        assertThat(system.getConcept())
                .extracting(concept -> concept.getDisplay().toLowerCase())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("codeSystems")
    void codesAreWrittenInLowerCaseWithHyphensOrAreTheShortNamesOfCores(CodeSystem system) {
        assertThat(Guide.codes(system))
                .allSatisfy(code -> assertThat(code).matches("[a-z0-9]+(-[a-z0-9]+)*|AA|AC|CH|OB"));
    }

    @ParameterizedTest
    @MethodSource("codeSystems")
    void codesAreSpeltAsInTheUnitedStates(CodeSystem system) {
        assertThat(Guide.codes(system)).allSatisfy(code -> assertThat(code)
                .doesNotContainPattern("behaviour|programme|paediatric|organis|judgement|counsell|neighbour"));
    }

    @ParameterizedTest
    @MethodSource("codeSystems")
    void namesTheValueSetThatIncludesItWhole(CodeSystem system) {
        assertThat(system.getValueSet()).isEqualTo(Guide.CANONICAL + "ValueSet/" + system.getIdPart());
        ValueSet whole = Guide.valueSetAt(system.getValueSet());
        assertThat(whole.getCompose().getExclude()).isEmpty();
        assertThat(whole.getCompose().getInclude()).singleElement().satisfies(include -> {
            assertThat(include.getSystem()).isEqualTo(system.getUrl());
            assertThat(include.getConcept()).isEmpty();
            assertThat(include.getFilter()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("codeSystems")
    void aPropertyIsDeclaredWithItsTypeAndDescribed(CodeSystem system) {
        Map<String, String> declared = system.getProperty().stream()
                .collect(toMap(
                        PropertyComponent::getCode,
                        property -> property.getType().toCode().toLowerCase()));
        assertThat(system.getProperty())
                .allSatisfy(property -> assertThat(property.getDescription())
                        .as(property.getCode())
                        .endsWith("."))
                .allSatisfy(property ->
                        assertThat(property.getUri()).as(property.getCode()).endsWith("#" + property.getCode()));
        assertThat(system.getConcept())
                .flatExtracting(concept -> concept.getProperty())
                .allSatisfy(property -> assertThat(declared)
                        .containsEntry(
                                property.getCode(),
                                property.getValue().fhirType().toLowerCase()));
    }

    @ParameterizedTest
    @MethodSource("codeSystems")
    void aPropertyThatIsACodingPointsToAConceptOfTheGuide(CodeSystem system) {
        assertThat(system.getConcept())
                .flatExtracting(concept -> concept.getProperty())
                .filteredOn(ConceptPropertyComponent::hasValueCoding)
                .extracting(ConceptPropertyComponent::getValueCoding)
                .allSatisfy(coding -> assertThat(Guide.codes(Guide.codeSystemAt(coding.getSystem())))
                        .contains(coding.getCode()));
    }

    @Test
    void aValueSetNamesOnlyConceptsAndValueSetsThatExist() {
        assertThat(Guide.valueSets())
                .flatExtracting(valueSet -> valueSet.getCompose().getInclude())
                .allSatisfy(CodeSystemsTest::refersToWhatExists);
        assertThat(Guide.valueSets())
                .flatExtracting(valueSet -> valueSet.getCompose().getExclude())
                .allSatisfy(CodeSystemsTest::refersToWhatExists);
    }

    private static void refersToWhatExists(ConceptSetComponent set) {
        assertThat(set.getValueSet()).allSatisfy(url -> Guide.valueSetAt(url.getValue()));
        if (set.hasSystem() && set.getSystem().startsWith(Guide.CANONICAL)) {
            CodeSystem system = Guide.codeSystemAt(set.getSystem());
            assertThat(set.getConcept())
                    .allSatisfy(concept -> assertThat(Guide.codes(system)).contains(concept.getCode()));
        } else {
            assertThat(set.getConcept())
                    .allSatisfy(concept -> assertThat(VerifiedCodes.display(set.getSystem(), concept.getCode()))
                            .contains(concept.getDisplay()));
        }
    }
}
