package org.systemicalliance.server.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.examples.families.Family;
import org.systemicalliance.examples.families.FamilyGenerator;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.profiles.GuideValidator;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.exchange.References;

/** A picture of a synthetic family, drawn without a server. */
class PictureTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final Family FAMILY = new FamilyGenerator(7).family(0);
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Patient CHILD = FAMILY.people().stream()
            .filter(Patient.class::isInstance)
            .map(Patient.class::cast)
            .findFirst()
            .orElseThrow();

    @Test
    @DisplayName("a picture is valid against its profile")
    void valid() {
        GuideValidator validator = new GuideValidator(CONTEXT, ConformanceResources.load(CONTEXT));

        Bundle picture = bundle(material(3));

        assertThat(validator.validate(picture).getIssue().stream()
                        .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR)
                        .map(issue ->
                                issue.getExpression() + " " + issue.getDetails().getText()))
                .isEmpty();
    }

    @Test
    @DisplayName("written as text it is the same as written as a resource")
    void sameTwice() throws IOException {
        Material material = material(2);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<Leaf> leaves = leaves(material);
        writer().write(leaves, writer().resources(leaves), text);

        Bundle read = CONTEXT.newJsonParser().parseResource(Bundle.class, text.toString(StandardCharsets.UTF_8));

        assertThat(CONTEXT.newJsonParser().encodeResourceToString(read))
                .isEqualTo(CONTEXT.newJsonParser().encodeResourceToString(bundle(material)));
    }

    @Test
    @DisplayName("its order does not depend on the order in which things were found")
    void order() {
        Material found = material(3);

        assertThat(CONTEXT.newJsonParser().encodeResourceToString(bundle(shuffled(found))))
                .isEqualTo(CONTEXT.newJsonParser().encodeResourceToString(bundle(found)));
    }

    @Test
    @DisplayName("every dyad has its coverage, and the counts of the system add up")
    void coverage() {
        Bundle picture = bundle(material(1));
        int dyads = FAMILY.dyads().size();

        assertThat(observations(picture, "dyad-coverage"))
                .hasSize(dyads)
                .allSatisfy(coverage -> assertThat(coverage.getComponent()).hasSize(2));
        Observation system = observations(picture, "system-coverage").get(0);
        assertThat(count(system, "pairs-expected")).isEqualTo(dyads);
        assertThat(count(system, "directions-expected")).isEqualTo(2 * dyads);
        assertThat(count(system, "directions-answered")).isEqualTo(dyads);
        assertThat(count(system, "directions-never-asked")).isEqualTo(dyads);
    }

    @Test
    @DisplayName("a window that is empty, or ends in the future, is refused")
    void window() {
        assertThat(broken(TODAY.plusDays(1), null)).isEqualTo("sal-picture-day");
        assertThat(broken(TODAY, TODAY.plusDays(1))).isEqualTo("sal-picture-window");
        assertThat(PictureRequest.of("Patient/1", null, null, CLOCK).window().from())
                .isEqualTo(TODAY.minusMonths(12));
    }

    private static String broken(LocalDate asOf, LocalDate from) {
        return catchThrowableOfType(RuleViolation.class, () -> PictureRequest.of("Patient/1", from, asOf, CLOCK))
                .rule();
    }

    private static Bundle bundle(Material material) {
        return writer().bundle(leaves(material));
    }

    private static PictureWriter writer() {
        return new PictureWriter(CONTEXT, "http://localhost/fhir", NOW);
    }

    private static List<Leaf> leaves(Material material) {
        PictureRequest request = PictureRequest.of(References.to(CHILD), null, null, CLOCK);
        Viewer viewer = new Viewer(OpenSight.INSTANCE, null, request.child());
        return new PictureAssembler(request, material, viewer, Standards.NOTHING_KNOWN).leaves();
    }

    /** The family, with so many ratings of the first direction of every dyad. */
    private static Material material(int ratings) {
        List<KeptRating> kept = new ArrayList<>();
        for (CareTeam dyad : FAMILY.dyads()) {
            for (int number = 0; number < ratings; number++) {
                kept.add(kept(dyad, number));
            }
        }
        List<Resource> people = FAMILY.people().stream()
                .filter(person -> !(person instanceof Patient))
                .filter(person -> !person.fhirType().equals("Condition"))
                .toList();
        List<Task> invitations = List.of();
        return new Material(
                CHILD, List.of(FAMILY.systemOfCare()), FAMILY.dyads(), people, kept, invitations, List.of());
    }

    private static KeptRating kept(CareTeam team, int number) {
        Dyad dyad = CareTeams.dyad(team);
        Direction direction = new Direction(dyad.id(), dyad.first(), dyad.second(), Perspective.SELF_REPORT);
        Instant time = NOW.minus(Duration.ofDays(30L * number + 1));
        String id = "r" + number + "-" + team.getIdElement().getIdPart().substring(5);
        Observation rating =
                Sketch.rating(id, dyad.child(), direction, time, "62.50", "osaf-parent-professional-by-parent");
        return new KeptRating(
                dyad.child(),
                direction,
                Ratings.point(rating),
                CONTEXT.newJsonParser().encodeResourceToString(rating).getBytes(StandardCharsets.UTF_8));
    }

    private static Material shuffled(Material material) {
        return new Material(
                material.child(),
                material.teams(),
                shuffled(material.dyads()),
                shuffled(material.people()),
                shuffled(material.ratings()),
                material.invitations(),
                material.beside());
    }

    private static <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(5));
        return shuffled;
    }

    private static List<Observation> observations(Bundle picture, String measure) {
        return picture.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(observation -> has(observation.getCode(), measure))
                .toList();
    }

    private static int count(Observation coverage, String measure) {
        return coverage.getComponent().stream()
                .filter(component -> has(component.getCode(), measure))
                .findFirst()
                .orElseThrow()
                .getValueIntegerType()
                .getValue();
    }

    private static boolean has(CodeableConcept concept, String code) {
        return concept.getCodingFirstRep().getCode().equals(code);
    }
}
