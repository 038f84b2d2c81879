package org.systemicalliance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Coverage and indices of the stories are what the ratings and invitations of the stories give. */
class StoriesCountRightTest {

    private static final String MEASURE = Guide.CODES + "alliance-measure";
    private static final String PERSPECTIVE = Guide.STRUCTURE + "informant-perspective";
    private static final List<String> STATUSES =
            List.of("answered", "not-scored", "asked", "overdue", "declined", "never-asked");

    static List<Told> stories() {
        return Told.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theCoverageOfTheSystemIsWhatWasAskedAndAnswered(Told story) {
        List<Observation> coverages = measured(story, "system-coverage");

        assertThat(coverages).isNotEmpty().allSatisfy(coverage -> {
            Map<String, Integer> stated = new TreeMap<>();
            coverage.getComponent()
                    .forEach(part -> stated.put(
                            part.getCode().getCodingFirstRep().getCode(), ((IntegerType) part.getValue()).getValue()));
            stated.remove("pairs-without-contact");

            assertThat(stated).isEqualTo(counted(new Heard(story, coverage.getEffectivePeriod())));
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theCoverageOfADyadIsWhatWasAskedAndAnswered(Told story) {
        for (Observation coverage : measured(story, "dyad-coverage")) {
            Heard heard = new Heard(story, coverage.getEffectivePeriod());
            coverage.getComponent().forEach(part -> {
                var direction = part.getExtensionByUrl(Guide.STRUCTURE + "direction");
                Way way = new Way(
                        coverage.getFocusFirstRep().getReference(),
                        ((Reference) direction.getExtensionByUrl("informant").getValue()).getReference(),
                        ((Reference) direction.getExtensionByUrl("partner").getValue()).getReference(),
                        direction.getExtensionString("perspective"));
                assertThat(part.getValueCodeableConcept().getCodingFirstRep().getCode())
                        .as(way.toString())
                        .isEqualTo(heard.status(way));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void anIndexIsTheMeanOverTypesOfTheMeanOfTheirPairs(Told story) {
        for (String which : List.of("primary-index", "secondary-index")) {
            for (Observation index : measured(story, which)) {
                Heard heard = new Heard(story, index.getEffectivePeriod());
                boolean primary = which.startsWith("primary");
                if (index.hasValue()) {
                    assertThat(index.getValueQuantity().getValue())
                            .as(index.getIdPart())
                            .isEqualByComparingTo(heard.index(primary));
                } else {
                    assertThat(heard.shareOfPairsHeard(primary))
                            .as(index.getIdPart())
                            .isLessThan(0.6);
                }
            }
        }
    }

    private static Map<String, Integer> counted(Heard heard) {
        Map<String, Integer> counted = new TreeMap<>();
        STATUSES.forEach(status -> counted.put("directions-" + status, 0));
        heard.dyads.stream()
                .flatMap(dyad -> ways(dyad).map(heard::status))
                .forEach(status -> counted.merge("directions-" + status, 1, Integer::sum));
        List<CareTeam> answered = heard.dyads.stream().filter(heard::isHeard).toList();
        counted.put("directions-expected", 2 * heard.dyads.size());
        counted.put("pairs-expected", heard.dyads.size());
        counted.put("pairs-answered", answered.size());
        counted.put("types-expected", types(heard.dyads).size());
        counted.put("types-present", types(answered).size());
        return counted;
    }

    private static Set<String> types(Collection<CareTeam> dyads) {
        return dyads.stream().map(StoriesCountRightTest::type).collect(Collectors.toCollection(HashSet::new));
    }

    private static String type(CareTeam dyad) {
        return dyad.getCategoryFirstRep().getCodingFirstRep().getCode();
    }

    private static Stream<Way> ways(CareTeam dyad) {
        String one = dyad.getParticipant().get(0).getMember().getReference();
        String other = dyad.getParticipant().get(1).getMember().getReference();
        String reference = Told.reference(dyad);
        return Stream.of(new Way(reference, one, other, "self-report"), new Way(reference, other, one, "self-report"));
    }

    private static List<Observation> measured(Told story, String code) {
        return story.all(Observation.class).stream()
                .filter(observation -> observation.getCode().hasCoding(MEASURE, code))
                .toList();
    }

    private record Way(String dyad, String informant, String partner, String perspective) {}

    /** What was heard in a story within a period. */
    private static final class Heard {

        private final List<CareTeam> dyads;
        private final Map<Way, BigDecimal> latest = new HashMap<>();
        private final Set<Way> answered = new HashSet<>();
        private final Map<Way, String> asked = new HashMap<>();
        private final LocalDate from;
        private final LocalDate to;

        Heard(Told story, Period window) {
            from = day(window.getStartElement().getValueAsString());
            to = day(window.getEndElement().getValueAsString());
            dyads = story.all(CareTeam.class).stream()
                    .filter(team -> team.getCategoryFirstRep().hasCoding(Guide.CODES + "dyad-type", type(team)))
                    .toList();
            measured(story, "directed-rating").stream()
                    .sorted(Comparator.comparing(
                            rating -> rating.getEffectiveDateTimeType().getValue()))
                    .filter(rating -> contains(rating.getEffectiveDateTimeType().getValueAsString()))
                    .forEach(this::hear);
            story.all(Task.class).stream()
                    .filter(task -> contains(task.getAuthoredOnElement().getValueAsString()))
                    .filter(task -> task.getStatus() != Task.TaskStatus.CANCELLED)
                    .sorted(Comparator.comparing(Task::getAuthoredOn))
                    .forEach(this::ask);
        }

        private void hear(Observation rating) {
            Way way = new Way(
                    rating.getFocus().get(0).getReference(),
                    rating.getPerformerFirstRep().getReference(),
                    rating.getFocus().get(1).getReference(),
                    rating.getExtensionString(PERSPECTIVE));
            answered.add(way);
            if (rating.hasValueQuantity()) {
                latest.put(way, rating.getValueQuantity().getValue());
            }
        }

        private void ask(Task task) {
            String partner = task.getInput().stream()
                    .map(Task.ParameterComponent::getValue)
                    .filter(Reference.class::isInstance)
                    .map(value -> ((Reference) value).getReference())
                    .findFirst()
                    .orElseThrow();
            LocalDate due =
                    day(task.getRestriction().getPeriod().getEndElement().getValueAsString());
            String open = due.isBefore(to) ? "overdue" : "asked";
            asked.put(
                    new Way(task.getFocus().getReference(), task.getOwner().getReference(), partner, "self-report"),
                    task.getStatus() == Task.TaskStatus.REJECTED ? "declined" : open);
        }

        private boolean contains(String time) {
            return !day(time).isBefore(from) && !day(time).isAfter(to);
        }

        private static LocalDate day(String time) {
            return LocalDate.parse(time.substring(0, 10));
        }

        String status(Way way) {
            if (answered.contains(way)) {
                return latest.containsKey(way) ? "answered" : "not-scored";
            }
            return asked.getOrDefault(way, "never-asked");
        }

        boolean isHeard(CareTeam dyad) {
            return ways(dyad).anyMatch(latest::containsKey);
        }

        double shareOfPairsHeard(boolean primary) {
            List<CareTeam> own =
                    dyads.stream().filter(dyad -> isPrimary(dyad) == primary).toList();
            return (double) own.stream().filter(this::isHeard).count() / own.size();
        }

        BigDecimal index(boolean primary) {
            Map<String, List<BigDecimal>> byType = new TreeMap<>();
            dyads.stream().filter(dyad -> isPrimary(dyad) == primary).forEach(dyad -> figure(dyad, primary)
                    .ifPresent(figure -> byType.computeIfAbsent(type(dyad), any -> new ArrayList<>())
                            .add(figure)));
            List<BigDecimal> means = byType.values().stream().map(Heard::mean).toList();
            return mean(means).setScale(2, RoundingMode.HALF_UP);
        }

        /** The adult's rating of a primary pair; the mean of both ratings of a secondary one, if there are both. */
        private Optional<BigDecimal> figure(CareTeam dyad, boolean primary) {
            List<BigDecimal> scores = ways(dyad)
                    .filter(way -> !primary || !way.informant().startsWith("Patient/"))
                    .map(latest::get)
                    .filter(score -> score != null)
                    .toList();
            return scores.size() == (primary ? 1 : 2) ? Optional.of(mean(scores)) : Optional.empty();
        }

        private static boolean isPrimary(CareTeam dyad) {
            return type(dyad).startsWith("child-");
        }

        private static BigDecimal mean(List<BigDecimal> values) {
            return values.stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
        }
    }
}
