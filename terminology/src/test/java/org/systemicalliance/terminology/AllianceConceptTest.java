package org.systemicalliance.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The concepts against the list that was extracted from the article. */
class AllianceConceptTest {

    private static final CodeSystem CONCEPTS = Guide.codeSystem("alliance-concept");
    private static final String PRACTICE = "practice-";

    private static final Map<String, String> KINDS_BY_WORDS = Map.ofEntries(
            Map.entry("boolean", "truth"),
            Map.entry("0-4", "scale-0-4"),
            Map.entry("0-3", "scale-0-3"),
            Map.entry("-2..[+]2", "global-change"),
            Map.entry("^counts?(?! per (day|week|month))|counts$", "count"),
            Map.entry("rate per hour", "count-per-hour"),
            Map.entry("count per day", "count-per-day"),
            Map.entry("count per week", "count-per-week"),
            Map.entry("count per month", "count-per-month"),
            Map.entry("percent", "percent"),
            Map.entry("years", "years"),
            Map.entry("hours per week", "hours-per-week"),
            Map.entry("external scale", "instrument-total"),
            Map.entry("OSAF", "alliance-score"),
            Map.entry("precontemplation", "engagement-stage"),
            Map.entry("mild", "severity"),
            Map.entry("decision", "treatment-decision"),
            Map.entry("goal attainment", "goal-achievement"),
            Map.entry("reference", "observation"));

    static List<Map<String, String>> extracted() {
        return Csv.rows("concepts.csv");
    }

    @Test
    void thereAreTheSeventySevenThatWereExtractedInTheirOrder() {
        assertThat(Guide.codes(CONCEPTS))
                .hasSize(77)
                .containsExactlyElementsOf(
                        extracted().stream().map(row -> row.get("code")).toList());
    }

    @ParameterizedTest
    @MethodSource("extracted")
    void aConceptSaysWhatTheArticleSays(Map<String, String> row) {
        ConceptDefinitionComponent concept = Guide.concept(CONCEPTS, row.get("code"));
        assertThat(concept.getDisplay()).isEqualTo(row.get("display"));
        assertThat(concept.getDefinition()).isEqualTo(row.get("definition"));
        assertThat(Guide.property(concept, "measure")).containsExactly(row.get("measure"));
    }

    @ParameterizedTest
    @MethodSource("extracted")
    void aConceptHasTheDirectionOfTheArticle(Map<String, String> row) {
        Map<String, String> directions = Map.of("+", "positive", "-", "negative", "n/a", "none");
        assertThat(direction(row.get("code"))).containsExactly(directions.get(row.get("direction")));
    }

    @ParameterizedTest
    @MethodSource("extracted")
    void aConceptNamesItsDyadsOrTheWholeSystem(Map<String, String> row) {
        assertThat(Guide.property(Guide.concept(CONCEPTS, row.get("code")), "dyads"))
                .containsExactlyElementsOf(parts(row.get("dyads"), ";")
                        .map(dyad -> dyad.equals("system") ? "system-of-care" : dyad)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("extracted")
    void aConceptHasEveryRoleThatTheArticleGivesIt(Map<String, String> row) {
        List<String> known = Guide.codes(Guide.codeSystem("concept-role"));
        assertThat(Guide.property(Guide.concept(CONCEPTS, row.get("code")), "role"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        known.stream().filter(row.get("role")::contains).toList());
    }

    @ParameterizedTest
    @MethodSource("extracted")
    void aConceptHasAsManyReportersAsWereExtracted(Map<String, String> row) {
        assertThat(Guide.property(Guide.concept(CONCEPTS, row.get("code")), "reporter"))
                .hasSize((int) parts(row.get("reporter"), ";| or ").count())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("extracted")
    void aConceptCitesTheArticlesReferences(Map<String, String> row) {
        assertThat(Guide.property(Guide.concept(CONCEPTS, row.get("code")), "article-reference"))
                .containsExactlyElementsOf(parts(row.get("seed_ref"), ",")
                        .flatMap(AllianceConceptTest::references)
                        .toList());
    }

    /** What the words of a measure amount to, so that what is recorded can be held against it. */
    @ParameterizedTest
    @MethodSource("extracted")
    void aConceptIsRecordedInTheKindsOfValuesThatItsMeasureSpeaksOf(Map<String, String> row) {
        String measure = row.get("measure");
        assertThat(Guide.property(Guide.concept(CONCEPTS, row.get("code")), "value-kind"))
                .containsExactlyInAnyOrderElementsOf(KINDS_BY_WORDS.entrySet().stream()
                        .filter(words ->
                                Pattern.compile(words.getKey()).matcher(measure).find())
                        .map(Map.Entry::getValue)
                        .toList());
    }

    @Test
    void factorsAndPracticesTogetherAreAllConcepts() {
        ValueSet practices = Guide.valueSetAt(Guide.CANONICAL + "ValueSet/alliance-practice");
        assertThat(practices.getCompose().getIncludeFirstRep().getConcept())
                .extracting(ConceptReferenceComponent::getCode)
                .containsExactlyElementsOf(Guide.codes(CONCEPTS).stream()
                        .filter(code -> code.startsWith(PRACTICE))
                        .toList());

        ValueSet factors = Guide.valueSetAt(Guide.CANONICAL + "ValueSet/alliance-factor");
        assertThat(factors.getCompose().getInclude())
                .extracting(ConceptSetComponent::getSystem)
                .containsExactly(CONCEPTS.getUrl());
        assertThat(factors.getCompose().getExclude())
                .flatExtracting(ConceptSetComponent::getValueSet)
                .extracting(UriType::getValue)
                .containsExactly(practices.getUrl());
    }

    @Test
    void complianceIsNeverCountedAsAlliance() {
        assertThat(Guide.concept(CONCEPTS, "child-compliance").getDefinition()).contains("never scored as alliance");
    }

    private static List<String> direction(String code) {
        return Guide.property(Guide.concept(CONCEPTS, code), "direction");
    }

    private static Stream<String> parts(String text, String separators) {
        return Arrays.stream(text.split(separators)).map(String::strip);
    }

    /** "36-39" cites four references. */
    private static Stream<String> references(String text) {
        if (text.equals("concl.")) {
            return Stream.of("conclusion");
        }
        int[] ends = Arrays.stream(text.split("-")).mapToInt(Integer::parseInt).toArray();
        return IntStream.rangeClosed(ends[0], ends[ends.length - 1]).mapToObj(Integer::toString);
    }
}
