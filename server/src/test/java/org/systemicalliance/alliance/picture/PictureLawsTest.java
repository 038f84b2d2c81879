package org.systemicalliance.alliance.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.rating.Core;
import org.systemicalliance.alliance.rating.Edition;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Pair;
import org.systemicalliance.alliance.team.People;
import org.systemicalliance.alliance.team.SystemOfCare;

/** The laws of the picture, on systems and ratings of any kind. */
class PictureLawsTest {

    private static final LocalDate DAY = People.DAY;
    private static final Window WINDOW = Window.ofMonths(DAY, 6, ZoneOffset.UTC);
    private static final List<Dyad> DYADS = dyads(new SystemOfCare(People.team(2, 1, 2), List.of()));
    private static final List<Direction> DIRECTIONS =
            DYADS.stream().flatMap(PictureLawsTest::directions).toList();

    @Property(tries = 200)
    void theOrderOfWhatIsKnownIsIrrelevant(
            @ForAll("ratings") List<Tuple2<Direction, RatingPoint>> ratings,
            @ForAll("invitations") List<Tuple2<Direction, Invitation>> invitations,
            @ForAll Random random) {
        AllianceSystem inOrder = system(ratings, invitations);
        List<Tuple2<Direction, RatingPoint>> shuffledRatings = new ArrayList<>(ratings);
        List<Tuple2<Direction, Invitation>> shuffledInvitations = new ArrayList<>(invitations);
        Collections.shuffle(shuffledRatings, random);
        Collections.shuffle(shuffledInvitations, random);

        assertThat(system(shuffledRatings, shuffledInvitations).equals(inOrder)).isTrue();
    }

    @Property(tries = 200)
    void theCountsOfTheCoverageAddUp(
            @ForAll("ratings") List<Tuple2<Direction, RatingPoint>> ratings,
            @ForAll("invitations") List<Tuple2<Direction, Invitation>> invitations) {
        Coverage coverage = system(ratings, invitations).coverage();

        assertThat(coverage.expectedPairs()).isEqualTo(DYADS.size());
        assertThat(coverage.expectedDirections()).isEqualTo(2 * DYADS.size());
        assertThat(coverage.answeredPairs()).isLessThanOrEqualTo(coverage.count(CoverageStatus.ANSWERED));
        assertThat(coverage.count(CoverageStatus.ANSWERED)).isLessThanOrEqualTo(2 * coverage.answeredPairs());
        assertThat(coverage.expectedTypes()).containsAll(coverage.presentTypes());
    }

    @Property(tries = 200)
    void aRatingAfterTheDayNeverShows(@ForAll("ratings") List<Tuple2<Direction, RatingPoint>> ratings) {
        everyCourse(system(ratings, List.of())).forEach(course -> {
            assertThat(course.history()).allSatisfy(point -> assertThat(WINDOW.contains(point.assessedAt()))
                    .isTrue());
            course.newest().ifPresent(latest -> {
                assertThat(WINDOW.isPast(latest.assessedAt())).isTrue();
                assertThat(course.ageInDays()).isNotNegative();
            });
        });
    }

    @Property(tries = 200)
    void theLatestIsTheNewestOfTheHistoryWhereThereIsOne(
            @ForAll("ratings") List<Tuple2<Direction, RatingPoint>> ratings) {
        everyCourse(system(ratings, List.of()))
                .filter(course -> !course.history().isEmpty())
                .forEach(course -> assertThat(course.newest())
                        .contains(course.history().get(course.history().size() - 1)));
    }

    @Property(tries = 200)
    void whatObserversAddChangesNoCoverage(@ForAll("ratings") List<Tuple2<Direction, RatingPoint>> ratings) {
        List<Tuple2<Direction, RatingPoint>> withObserver = new ArrayList<>(ratings);
        Dyad first = DYADS.get(0);
        Direction observed = new Direction(first.id(), "RelatedPerson/observer", first.second(), Perspective.OBSERVER);
        withObserver.add(Tuple.of(observed, point(999, 1, 50)));

        assertThat(system(withObserver, List.of()).coverage())
                .isEqualTo(system(ratings, List.of()).coverage());
    }

    @Property(tries = 200)
    void everyRatingUpToTheDayAppearsOnceInTheHistoryOrIsOlderThanTheWindow(
            @ForAll("ratings") List<Tuple2<Direction, RatingPoint>> ratings) {
        List<RatingPoint> shown = everyCourse(system(ratings, List.of()))
                .flatMap(course -> course.history().stream())
                .toList();
        List<RatingPoint> within = ratings.stream()
                .map(Tuple2::get2)
                .filter(point -> WINDOW.contains(point.assessedAt()))
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(within);
    }

    @Provide
    Arbitrary<List<Tuple2<Direction, RatingPoint>>> ratings() {
        Arbitrary<RatingPoint> points = Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(-60, 400),
                        Arbitraries.integers().between(0, 100).injectNull(0.1))
                .as(PictureLawsTest::point);
        return Combinators.combine(Arbitraries.of(DIRECTIONS), points)
                .as(Tuple::of)
                .list()
                .ofMaxSize(40)
                .uniqueElements(rating -> rating.get2().rating());
    }

    @Provide
    Arbitrary<List<Tuple2<Direction, Invitation>>> invitations() {
        Arbitrary<Invitation> invitations = Combinators.combine(
                        Arbitraries.integers().between(-10, 300).map(DAY::minusDays),
                        Arbitraries.integers()
                                .between(-60, 300)
                                .map(DAY::minusDays)
                                .injectNull(0.2),
                        Arbitraries.of(Invitation.Outcome.values()))
                .as(Invitation::new);
        return Combinators.combine(Arbitraries.of(DIRECTIONS), invitations)
                .as(Tuple::of)
                .list()
                .ofMaxSize(40);
    }

    private static RatingPoint point(int number, int daysAgo, Integer score) {
        Instant noon = DAY.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(12));
        return new RatingPoint(
                "Observation/" + number,
                noon.minus(Duration.ofDays(daysAgo)),
                score == null ? null : BigDecimal.valueOf(score),
                12,
                12,
                new Edition("form|1", Core.ADULT_ABOUT_ADULT, "en"),
                Set.of());
    }

    private static AllianceSystem system(
            List<Tuple2<Direction, RatingPoint>> ratings, List<Tuple2<Direction, Invitation>> invitations) {
        return AllianceSystem.of(WINDOW, DYADS, 0, byDirection(ratings), byDirection(invitations));
    }

    private static <T> Map<Direction, List<T>> byDirection(List<Tuple2<Direction, T>> known) {
        Map<Direction, List<T>> byDirection = new HashMap<>();
        known.forEach(one -> byDirection
                .computeIfAbsent(one.get1(), direction -> new ArrayList<>())
                .add(one.get2()));
        return byDirection;
    }

    private static Stream<DirectedCourse> everyCourse(AllianceSystem system) {
        return system.pairs().stream().flatMap(pair -> Stream.concat(pair.expected().stream(), pair.others().stream()));
    }

    private static List<Dyad> dyads(SystemOfCare team) {
        return team.pairsOn(DAY).stream().map(PictureLawsTest::dyad).toList();
    }

    private static Dyad dyad(Pair pair) {
        return new Dyad(
                "CareTeam/" + pair.first().person().replace('/', '-') + "-"
                        + pair.second().person().replace('/', '-'),
                People.CHILD,
                pair.type(),
                pair.first().person(),
                pair.second().person(),
                true,
                pair.span());
    }

    private static Stream<Direction> directions(Dyad dyad) {
        return Stream.of(
                new Direction(dyad.id(), dyad.first(), dyad.second(), Perspective.SELF_REPORT),
                new Direction(dyad.id(), dyad.second(), dyad.first(), Perspective.SELF_REPORT));
    }
}
