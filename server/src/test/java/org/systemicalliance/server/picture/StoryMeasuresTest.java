package org.systemicalliance.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicalliance.alliance.measure.MeasurePolicy;
import org.systemicalliance.alliance.measure.Reliabilities;
import org.systemicalliance.examples.Stories;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.FormReliabilities;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.Ratings;

/** What the stories say about change, disagreement and the system is what the server computes from their ratings. */
class StoryMeasuresTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);

    /** What the server computes; coverage has its own tests. */
    private static final Set<String> COMPUTED = Set.of(
            "primary-index",
            "secondary-index",
            "directed-change",
            "possible-strain",
            "discrepancy",
            "split-alliance",
            "weakest-link",
            "comparisons");

    /** Counts of a story's index that the server states with the coverage of the system. */
    private static final Set<String> ELSEWHERE = Set.of("pairs-answered", "types-present");

    static Stream<Observation> told() {
        return Stories.names().stream()
                .flatMap(name -> all(Stories.read(CONTEXT, name), Observation.class))
                .filter(observation -> COMPUTED.contains(measure(observation)));
    }

    @ParameterizedTest
    @MethodSource("told")
    @DisplayName("what a story says is computed is computed like that")
    void computed(Observation told) {
        List<Observation> drawn = draw(storyOf(told), told);

        assertThat(drawn.stream().filter(one -> isSame(one, told)))
                .as(told.getIdElement().getIdPart())
                .singleElement()
                .satisfies(one -> assertThat(said(one)).containsAllEntriesOf(said(told)));
    }

    private static List<Observation> draw(Bundle story, Observation told) {
        String child = told.getSubject().getReference();
        PictureRequest request = PictureRequest.of(
                child,
                day(told.getEffectivePeriod().getStartElement().getValueAsString()),
                day(told.getEffectivePeriod().getEndElement().getValueAsString()),
                CLOCK);
        return new PictureAssembler(
                        request,
                        material(story),
                        new Viewer(OpenSight.INSTANCE, null, child),
                        new Standards(reliabilities(story), MeasurePolicy.SUGGESTED))
                .leaves().stream()
                        .map(Leaf::resource)
                        .filter(Observation.class::isInstance)
                        .map(Observation.class::cast)
                        .toList();
    }

    private static Material material(Bundle story) {
        List<CareTeam> dyads =
                all(story, CareTeam.class).filter(CareTeams::isDyad).toList();
        List<KeptRating> ratings = all(story, Observation.class)
                .filter(Ratings::isRating)
                .map(rating -> new KeptRating(
                        Ratings.childOf(rating), Ratings.direction(rating), Ratings.point(rating), new byte[0]))
                .toList();
        return new Material(
                all(story, Patient.class).findFirst().orElseThrow(),
                all(story, CareTeam.class).filter(CareTeams::isSystemOfCare).toList(),
                dyads,
                List.of(),
                ratings,
                List.of(),
                List.of());
    }

    private static Reliabilities reliabilities(Bundle story) {
        return new Reliabilities(
                all(story, Library.class).map(FormReliabilities::read).toList(), Reliabilities.Choice.ANY);
    }

    private static Bundle storyOf(Observation told) {
        return Stories.names().stream()
                .map(name -> Stories.read(CONTEXT, name))
                .filter(story -> all(story, Patient.class).anyMatch(child -> told.getSubject()
                        .getReference()
                        .equals("Patient/" + child.getIdElement().getIdPart())))
                .findFirst()
                .orElseThrow();
    }

    /** The same measure of the same ratings; an index and the comparisons of a window are there once. */
    private static boolean isSame(Observation one, Observation told) {
        boolean once = told.getDerivedFrom().isEmpty();
        return measure(one).equals(measure(told)) && (once || sources(one).equals(sources(told)));
    }

    private static List<String> sources(Observation observation) {
        return observation.getDerivedFrom().stream()
                .map(Reference::getReference)
                .sorted()
                .toList();
    }

    /** Everything that an Observation says, by where it says it. */
    private static TreeMap<String, String> said(Observation observation) {
        TreeMap<String, String> said = new TreeMap<>();
        put(said, "value", observation.getValue(), observation.getDataAbsentReason());
        said.put(
                "focus",
                observation.getFocus().stream()
                        .map(Reference::getReference)
                        .toList()
                        .toString());
        observation.getExtension().stream()
                .filter(extension -> !extension.getUrl().equals(Guide.SUPPRESSED_RULE))
                .forEach(extension -> put(said, extension.getUrl(), extension));
        observation
                .getExtensionsByUrl(Guide.SUPPRESSED_RULE)
                .forEach(rule -> said.put("withheld " + rule.getExtensionString("rule"), ""));
        int number = 0;
        for (ObservationComponentComponent part : observation.getComponent()) {
            String code = part.getCode().getCodingFirstRep().getCode();
            if (!ELSEWHERE.contains(code)) {
                String place = isRepeated(code) ? code + number++ : code;
                put(said, place, part.getValue(), part.getDataAbsentReason());
                part.getExtension().forEach(extension -> put(said, place + extension.getUrl(), extension));
            }
        }
        return said;
    }

    private static boolean isRepeated(String code) {
        return code.equals("strain-basis") || code.equals("tied-link");
    }

    private static void put(TreeMap<String, String> said, String place, Extension extension) {
        extension.getExtension().forEach(part -> said.put(place + " " + part.getUrl(), text(part.getValue())));
    }

    private static void put(TreeMap<String, String> said, String place, Type value, CodeableConcept absence) {
        said.put(place, value == null ? "no: " + absence.getCodingFirstRep().getCode() : text(value));
    }

    private static String text(Type value) {
        if (value instanceof Quantity quantity) {
            return Finding.rounded(quantity.getValue().doubleValue()) + " " + quantity.getCode();
        } else if (value instanceof CodeableConcept concept) {
            return concept.getCodingFirstRep().getCode();
        } else if (value instanceof Reference reference) {
            return reference.getReference();
        }
        return value.fhirType().equals("decimal")
                ? Finding.rounded(Double.parseDouble(value.primitiveValue())).toString()
                : value.primitiveValue();
    }

    private static String measure(Observation observation) {
        return observation.getCode().getCoding().stream()
                .filter(coding -> Guide.MEASURE.equals(coding.getSystem()))
                .map(coding -> coding.getCode())
                .collect(Collectors.joining());
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written.substring(0, 10));
    }

    private static <T extends Resource> Stream<T> all(Bundle story, Class<T> type) {
        return story.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
