package org.systemicalliance.alliance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.picture.AllianceSystem;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.rating.Edition;

/** The laws of what is computed, on systems and ratings of any kind. */
class MeasureLawsTest {

    private static final List<Direction> DIRECTIONS = new Courses(2, 1, 3).directions();
    private static final MeasurePolicy LENIENT = new MeasurePolicy(Baseline.PREVIOUS, 0, false);

    /** Something that somebody said. */
    record Said(Direction direction, int daysAgo, Double score, String language, boolean marked) {}

    @Property(tries = 200)
    void theOrderOfAnswersAndRatersIsIrrelevant(@ForAll("words") List<Said> words, @ForAll Random random) {
        List<Said> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);

        assertThat(measure(shuffled, LENIENT)).isEqualTo(measure(words, LENIENT));
    }

    @Property(tries = 200)
    void whatIsHiddenChangesNothingThatOthersSee(
            @ForAll("words") List<Said> words, @ForAll("directions") Set<Direction> hidden) {
        List<Said> visible = words.stream()
                .filter(said -> !hidden.contains(said.direction()))
                .toList();

        assertThat(measure(courses(words).systemWithout(hidden)))
                .isEqualTo(measure(courses(visible).systemWithout(hidden)));
    }

    @Property(tries = 200)
    void everyNumberRestsOnRatingsThatAreShown(
            @ForAll("words") List<Said> words, @ForAll("directions") Set<Direction> hidden) {
        AllianceSystem seen = courses(words).systemWithout(hidden);
        Set<String> shown = seen.pairs().stream()
                .flatMap(pair -> pair.expected().stream())
                .flatMap(course -> course.history().stream())
                .map(RatingPoint::rating)
                .collect(Collectors.toSet());

        assertThat(shown).containsAll(sources(measure(seen)));
    }

    @Property(tries = 200)
    void anIndexLiesWithinTheRangeOfItsParts(@ForAll("words") List<Said> words) {
        measure(words, LENIENT).indices().stream()
                .filter(index -> index.value().isPresent())
                .forEach(index -> assertThat(index.value().getAsDouble())
                        .isBetween(extreme(index, true) - 1e-9, extreme(index, false) + 1e-9));
    }

    @Property(tries = 200)
    void coverageLiesBetweenNothingAndEverything(@ForAll("words") List<Said> words) {
        measure(words, MeasurePolicy.SUGGESTED).indices().forEach(index -> {
            assertThat(index.pairs().part()).isBetween(0., 1.);
            assertThat(index.types().part()).isBetween(0., 1.);
            assertThat(index.value().isPresent()).isEqualTo(index.withheld().isEmpty());
            index.discordant().ifPresent(discordant -> assertThat(discordant)
                    .isBetween(0, index.pairs().of()));
        });
    }

    @Property(tries = 200)
    void aStricterPolicyNeverShowsMore(
            @ForAll("words") List<Said> words, @ForAll @DoubleRange(min = 0, max = 1) double minimum) {
        List<SubsystemIndex> lenient = measure(words, LENIENT).indices();
        List<SubsystemIndex> strict = measure(words, new MeasurePolicy(Baseline.PREVIOUS, minimum, true))
                .indices();

        for (int i = 0; i < lenient.size(); i++) {
            if (strict.get(i).value().isPresent()) {
                assertThat(strict.get(i)).isEqualTo(lenient.get(i));
            }
        }
    }

    @Property(tries = 200)
    void theErrorOfAnIndexIsNeverLargerThanThatOfItsLeastReliablePart(@ForAll("words") List<Said> words) {
        double standardError = Courses.SD * Math.sqrt(1 - Courses.R);

        measure(words, LENIENT).indices().forEach(index -> index.standardError()
                .ifPresent(error -> assertThat(error).isBetween(0., standardError + 1e-9)));
    }

    @Property(tries = 200)
    void aDiscrepancySeenFromTheOtherSideIsTheSameTheOtherWayRound(@ForAll("words") List<Said> words) {
        measure(words, LENIENT).discrepancies().forEach(pair -> {
            Discrepancy other = new Discrepancy(pair.type(), pair.second(), pair.first());
            assertThat(other.difference()).isEqualTo(-pair.difference());
            assertThat(other.mutual()).isEqualTo(pair.mutual());
            assertThat(other.isBeyondError()).isEqualTo(pair.isBeyondError());
            assertThat(pair.mutual()).isBetween(0., 100.);
        });
    }

    @Property(tries = 200)
    void whatIsFlaggedWasCompared(@ForAll("words") List<Said> words) {
        SystemMeasure measure = measure(words, LENIENT);
        Comparisons.Count changes = measure.comparisons().changes();

        assertThat(changes.compared() + changes.unknown())
                .isEqualTo(measure.changes().size());
        assertThat(changes.flagged()).isLessThanOrEqualTo(changes.compared());
        assertThat(changes.expectedFalse()).isCloseTo(.025 * changes.compared(), within(1e-9));
        assertThat(measure.strains())
                .allSatisfy(strain -> assertThat(strain.bases()).isNotEmpty());
    }

    @Property(tries = 200)
    void withoutParametersNothingIsFlaggedButWhatWasMarked(@ForAll("words") List<Said> words) {
        SystemMeasure measure = SystemMeasure.of(courses(words).system(), Reliabilities.NONE, LENIENT);

        assertThat(measure.strains())
                .allSatisfy(strain -> assertThat(strain.bases()).containsExactly(PossibleStrain.Basis.MARKED_ITEM));
        assertThat(measure.discrepancies())
                .allSatisfy(pair -> assertThat(pair.isBeyondError()).isEmpty());
        assertThat(measure.indices())
                .allSatisfy(index -> assertThat(index.standardError()).isEmpty());
    }

    @Property(tries = 200)
    void nothingIsComparedAcrossLanguages(@ForAll("words") List<Said> words) {
        SystemMeasure measure = measure(words, LENIENT);

        assertThat(measure.changes())
                .allSatisfy(change -> assertThat(change.newest().point().edition())
                        .isEqualTo(change.baseline().edition()));
        assertThat(measure.discrepancies())
                .allSatisfy(pair -> assertThat(pair.first().point().edition().family())
                        .isEqualTo(pair.second().point().edition().family()));
        assertThat(measure.splits())
                .allSatisfy(split -> assertThat(families(split.ratings())).hasSize(1));
        assertThat(measure.weakest())
                .allSatisfy(weakest -> assertThat(families(weakest.links())).hasSize(1));
        assertThat(measure.indices())
                .filteredOn(index -> index.value().isPresent())
                .allSatisfy(index -> assertThat(families(index.ratings())).hasSize(1));
    }

    @Property(tries = 200)
    void noLinkIsWeakerThanTheWeakestAndEveryTieIsNamed(@ForAll("words") List<Said> words) {
        measure(words, LENIENT).weakest().forEach(weakest -> {
            assertThat(weakest.links()).contains(weakest.lowest());
            assertThat(weakest.links()).allSatisfy(link -> assertThat(link.score())
                    .isGreaterThanOrEqualTo(weakest.lowest().score()));
            assertThat(weakest.links().size()).isLessThanOrEqualTo(weakest.compared());
        });
    }

    @Provide
    Arbitrary<List<Said>> words() {
        return Combinators.combine(
                        Arbitraries.of(DIRECTIONS),
                        Arbitraries.integers().between(-30, 500),
                        Arbitraries.integers()
                                .between(0, 100)
                                .map(Integer::doubleValue)
                                .injectNull(0.1),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(12, "en"), net.jqwik.api.Tuple.of(1, "fil")),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(12, false), net.jqwik.api.Tuple.of(1, true)))
                .as(Said::new)
                .list()
                .ofMaxSize(120)
                .uniqueElements(said -> said.direction() + "-" + said.daysAgo());
    }

    @Provide
    Arbitrary<Set<Direction>> directions() {
        return Arbitraries.of(DIRECTIONS).set().ofMaxSize(DIRECTIONS.size());
    }

    private static Courses courses(List<Said> words) {
        Courses courses = new Courses(2, 1, 3);
        words.forEach(said -> {
            Edition form = courses.edition(said.direction());
            Edition edition = new Edition(form.form(), form.core(), said.language());
            Set<String> marked = said.marked() ? Set.of("B4") : Set.of();
            courses.said(
                    said.direction(), courses.point(said.direction(), said.daysAgo(), said.score(), marked, edition));
        });
        return courses;
    }

    private static SystemMeasure measure(List<Said> words, MeasurePolicy policy) {
        Courses courses = courses(words);
        return SystemMeasure.of(courses.system(), courses.known(), policy);
    }

    private static SystemMeasure measure(AllianceSystem system) {
        return SystemMeasure.of(system, new Courses(2, 1, 3).known(), LENIENT);
    }

    private static Set<String> sources(SystemMeasure measure) {
        return Stream.of(
                        measure.changes().stream().map(Change::newest).map(Measured::point),
                        measure.changes().stream().map(Change::baseline),
                        measure.strains().stream().map(PossibleStrain::newest),
                        points(measure.discrepancies().stream().flatMap(pair -> pair.ratings().stream())),
                        points(measure.splits().stream().flatMap(split -> split.ratings().stream())),
                        points(measure.weakest().stream().flatMap(weakest -> weakest.links().stream())),
                        points(measure.indices().stream().flatMap(index -> index.ratings().stream())))
                .flatMap(points -> points)
                .map(RatingPoint::rating)
                .collect(Collectors.toSet());
    }

    private static Stream<RatingPoint> points(Stream<Measured> measured) {
        return measured.map(Measured::point);
    }

    private static Set<Edition.Family> families(List<Measured> ratings) {
        return ratings.stream()
                .map(measured -> measured.point().edition().family())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static double extreme(SubsystemIndex index, boolean lowest) {
        var scores = index.ratings().stream().mapToDouble(Measured::score);
        return lowest ? scores.min().orElseThrow() : scores.max().orElseThrow();
    }
}
