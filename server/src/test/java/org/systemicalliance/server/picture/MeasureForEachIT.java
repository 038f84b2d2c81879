package org.systemicalliance.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.Guide;

/** What each of Mateo's people is told at the end of April, when his mother felt blamed. */
class MeasureForEachIT {

    private static final String PATH = "/Patient/mateo/$systemic-alliance";
    private static final String APRIL = PATH + "?from=2025-11-01&asOf=2026-04-30";
    private static final String STRAINED = "Observation/rating-mateo-2-mother-on-slt";

    private final RunningServer server = RunningServer.guarded();

    @Test
    @DisplayName("the pediatrician is asked to look at the mother and the speech therapist")
    void pediatrician() {
        assertThat(strains("teresa"))
                .anySatisfy(strain -> assertThat(sources(strain)).contains(STRAINED));
    }

    @Test
    @DisplayName("the mother finds her own word in it")
    void mother() {
        assertThat(strains("liza"))
                .anySatisfy(strain -> assertThat(sources(strain)).contains(STRAINED));
    }

    @Test
    @DisplayName("the speech therapist is told nothing of what was said about her, in no number")
    void therapist() {
        assertThat(strains("katrina"))
                .noneSatisfy(strain -> assertThat(sources(strain)).contains(STRAINED));
        assertThat(observations(april("katrina"), "discrepancy"))
                .noneSatisfy(pair ->
                        assertThat(pair.getFocusFirstRep().getReference()).isEqualTo("CareTeam/mateo-mother-and-slt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teresa", "liza", "ramon", "katrina"})
    @DisplayName("whatever is computed for somebody is derived from ratings that they are shown")
    void shown(String person) {
        Bundle picture = april(person);
        Set<String> shown = observations(picture, Guide.DIRECTED_RATING).stream()
                .map(rating -> "Observation/" + rating.getIdElement().getIdPart())
                .collect(Collectors.toSet());

        assertThat(picture.getEntry().stream()
                        .map(BundleEntryComponent::getResource)
                        .filter(Observation.class::isInstance)
                        .map(Observation.class::cast)
                        .filter(MeasureForEachIT::isComputed)
                        .flatMap(observation -> sources(observation).stream()))
                .isSubsetOf(shown);
    }

    @Test
    @DisplayName("an index of what a father may see does not pretend to be one of everything")
    void father() {
        Observation primary = observations(april("ramon"), "primary-index").get(0);

        assertThat(primary.hasValue()).isFalse();
        assertThat(count(primary, "pairs-expected")).isEqualTo(8);
        assertThat(count(primary, "pairs-used")).isLessThan(8);
    }

    @Test
    @DisplayName("indices are kept by who treats the child, and by no relative; nobody finds what was kept")
    void keeping() {
        Parameters parameters = new Parameters();
        parameters.addParameter("asOf", new DateType("2026-04-30"));
        parameters.addParameter("store", true);

        Answered refused = server.as("liza").post(PATH, parameters);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.rule()).isEqualTo("access-index");
        Answered kept = server.as("teresa").post(PATH, parameters);
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        Observation index =
                observations(kept.as(Bundle.class), "secondary-index").get(0);
        assertThat(index.getDerivedFrom()).isNotEmpty();
        assertThat(server.as("katrina")
                        .get("/Observation/" + index.getIdElement().getIdPart())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("records systems and clinicians read reliabilities; a relative cannot put one on record")
    void reliabilities() {
        assertThat(server.as("teresa")
                        .get("/Library/invented-reliability-by-parent")
                        .status())
                .isEqualTo(200);
        Library library = server.as("teresa")
                .get("/Library/invented-reliability-by-parent")
                .as(Library.class);
        library.setId((String) null);
        assertThat(server.as("liza").post("/Library", library).status()).isEqualTo(403);
    }

    private List<Observation> strains(String person) {
        return observations(april(person), "possible-strain");
    }

    private Bundle april(String person) {
        Answered drawn = server.as(person).get(APRIL);
        assertThat(drawn.status()).as(drawn.toString()).isEqualTo(200);
        return drawn.as(Bundle.class);
    }

    private static List<Observation> observations(Bundle picture, String measure) {
        return picture.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(observation -> observation.getCode().hasCoding(Guide.MEASURE, measure))
                .toList();
    }

    private static boolean isComputed(Observation observation) {
        return observation.getCode().getCodingFirstRep().getSystem().equals(Guide.MEASURE)
                && !observation.getCode().hasCoding(Guide.MEASURE, Guide.DIRECTED_RATING);
    }

    private static List<String> sources(Observation observation) {
        return observation.getDerivedFrom().stream()
                .map(Reference::getReference)
                .toList();
    }

    private static int count(Observation index, String measure) {
        return index.getComponent().stream()
                .filter(part -> part.getCode().hasCoding(Guide.MEASURE, measure))
                .findFirst()
                .orElseThrow()
                .getValueIntegerType()
                .getValue();
    }
}
