package org.systemicalliance.alliance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.systemicalliance.alliance.notification.Happening.Matter;

/** What is told, when, and for how long it is tried. */
class NotificationLawsTest {

    private static final Instant DUE = Instant.parse("2026-11-20T10:00:00Z");

    @Property
    void whatDoesNotCountAndDidNotCountIsNeverTold(@ForAll Matter matter, @ForAll boolean differs) {
        assertThat(new Happening(matter, false, false, differs).topics()).isEmpty();
    }

    @Property
    void whatSaysTheSameAsBeforeIsNotToldAgain(@ForAll Matter matter) {
        assertThat(new Happening(matter, true, true, false).topics()).isEmpty();
    }

    @Property
    void aRatingIsToldWhenItIsGivenAmendedOrGivenBackAndNotWhenItIsTakenBack(@ForAll boolean differs) {
        assertThat(new Happening(Matter.RATING, false, true, true).topics()).contains(Topic.NEW_RATING);
        assertThat(new Happening(Matter.RATING, true, true, true).topics()).contains(Topic.NEW_RATING);
        assertThat(new Happening(Matter.RATING, false, true, differs).topics()).contains(Topic.NEW_RATING);
        assertThat(new Happening(Matter.RATING, true, false, differs).topics()).isEmpty();
    }

    @Property
    void strainIsLookedForExactlyWhereThereIsANewRating(
            @ForAll boolean before, @ForAll boolean now, @ForAll boolean differs) {
        var topics = new Happening(Matter.RATING, before, now, differs).topics();

        assertThat(topics.contains(Topic.POSSIBLE_STRAIN)).isEqualTo(topics.contains(Topic.NEW_RATING));
    }

    @Property
    void aTeamIsToldWhenItIsMadeChangedOrEnded(@ForAll boolean differs) {
        assertThat(new Happening(Matter.TEAM, false, true, differs).topics()).containsExactly(Topic.TEAM_CHANGE);
        assertThat(new Happening(Matter.TEAM, true, true, true).topics()).containsExactly(Topic.TEAM_CHANGE);
        assertThat(new Happening(Matter.TEAM, true, false, differs).topics()).containsExactly(Topic.TEAM_CHANGE);
    }

    @Property
    void noTopicMixesRatingsAndTeams(
            @ForAll Matter matter, @ForAll boolean before, @ForAll boolean now, @ForAll boolean differs) {
        var topics = new Happening(matter, before, now, differs).topics();

        assertThat(topics.contains(Topic.TEAM_CHANGE) && topics.contains(Topic.NEW_RATING))
                .isFalse();
        assertThat(topics).doesNotContain(Topic.INVITATION_DUE);
    }

    @Property
    void anInvitationOnlyEverBecomesMoreUrgent(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long second,
            @ForAll @LongRange(min = 0, max = 1_000_000) long later,
            @ForAll @IntRange(max = 30) int days) {
        Duration notice = Duration.ofDays(days);
        Urgency first = Urgency.of(DUE, DUE.plusSeconds(second), notice);
        Urgency then = Urgency.of(DUE, DUE.plusSeconds(second + later), notice);

        assertThat(first.isNewsAfter(then)).isFalse();
    }

    @Property
    void anInvitationIsOverFromTheMomentOnByWhichItIsDueAndNearOnlyWithinTheNotice(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long second, @ForAll @IntRange(max = 30) int days) {
        Urgency urgency = Urgency.of(DUE, DUE.plusSeconds(second), Duration.ofDays(days));

        assertThat(urgency == Urgency.OVER).isEqualTo(second >= 0);
        assertThat(urgency == Urgency.AHEAD).isEqualTo(second < -86_400L * days);
    }

    @Property
    void pausesNeverGrowShorterOrLongerThanTheLongest(
            @ForAll @IntRange(min = 1, max = 500) int first,
            @ForAll @IntRange(min = 1, max = 500) int times,
            @ForAll @IntRange(min = 1, max = 100) int attempts) {
        Duration longest = Duration.ofMillis((long) first * times);
        Patience patience = new Patience(Duration.ofMillis(first), longest, attempts);
        List<Duration> pauses = pauses(patience, attempts);

        assertThat(pauses).isSorted().allMatch(pause -> pause.compareTo(longest) <= 0);
        assertThat(pauses).hasSize(attempts - 1);
    }

    @Property
    void whoNeverAnswersIsGivenUpOnAndStaysGivenUpOn(
            @ForAll @IntRange(min = 1, max = 100) int attempts, @ForAll @IntRange(max = 100) int more) {
        Patience patience = new Patience(Duration.ofSeconds(1), Duration.ofHours(1), attempts);

        assertThat(patience.after(attempts + more)).isEmpty();
    }

    private static List<Duration> pauses(Patience patience, int attempts) {
        return Stream.concat(IntStream.rangeClosed(1, attempts).boxed(), Stream.of(attempts + 1))
                .map(patience::after)
                .flatMap(Optional::stream)
                .toList();
    }
}
