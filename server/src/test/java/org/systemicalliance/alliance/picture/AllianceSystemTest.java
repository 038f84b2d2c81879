package org.systemicalliance.alliance.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.rating.Core;
import org.systemicalliance.alliance.rating.Edition;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Span;

class AllianceSystemTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Window YEAR = Window.ofMonths(DAY, 12, ZoneOffset.UTC);
    private static final Edition EDITION = new Edition("f|1", Core.ADULT_ABOUT_ADULT, "en");
    private static final String MOTHER = "RelatedPerson/mother";
    private static final String THERAPIST = "PractitionerRole/therapist";
    private static final Dyad DYAD =
            new Dyad("CareTeam/1", "Patient/1", DyadType.PARENT_PROFESSIONAL, MOTHER, THERAPIST, true, Span.ALWAYS);
    private static final Direction BY_MOTHER = new Direction(DYAD.id(), MOTHER, THERAPIST, Perspective.SELF_REPORT);
    private static final Direction BY_OBSERVER =
            new Direction(DYAD.id(), "RelatedPerson/aunt", THERAPIST, Perspective.OBSERVER);

    @Test
    @DisplayName("a direction shows its latest rating, its age and its history, oldest first")
    void course() {
        DirectedCourse course = ofMother(List.of(point("b", 10), point("a", 40)), List.of());

        assertThat(course.status()).isEqualTo(CoverageStatus.ANSWERED);
        assertThat(course.newest()).contains(point("b", 10));
        assertThat(course.ageInDays()).isEqualTo(10);
        assertThat(course.history()).containsExactly(point("a", 40), point("b", 10));
    }

    @Test
    @DisplayName("a rating older than the window is shown as the latest, but does not count as answered")
    void olderThanWindow() {
        DirectedCourse course = ofMother(List.of(point("old", 500)), List.of());

        assertThat(course.newest()).contains(point("old", 500));
        assertThat(course.ageInDays()).isEqualTo(500);
        assertThat(course.history()).isEmpty();
        assertThat(course.status()).isEqualTo(CoverageStatus.NEVER_ASKED);
    }

    @Test
    @DisplayName("a rating after the day is not shown")
    void future() {
        DirectedCourse course = ofMother(List.of(point("future", -1)), List.of());

        assertThat(course.newest()).isEmpty();
        assertThat(course.status()).isEqualTo(CoverageStatus.NEVER_ASKED);
    }

    @Test
    @DisplayName("answers on too few items are answers without a score")
    void notScored() {
        RatingPoint unscored = new RatingPoint(
                "Observation/x",
                DAY.minusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                null,
                7,
                12,
                EDITION,
                Set.of());

        assertThat(ofMother(List.of(unscored), List.of()).status()).isEqualTo(CoverageStatus.NOT_SCORED);
    }

    @Test
    @DisplayName("asked, overdue, declined, withdrawn and never asked are told apart")
    void invitations() {
        assertThat(asked(DAY.plusDays(3), Invitation.Outcome.OPEN)).isEqualTo(CoverageStatus.ASKED);
        assertThat(asked(null, Invitation.Outcome.OPEN)).isEqualTo(CoverageStatus.ASKED);
        assertThat(asked(DAY.minusDays(1), Invitation.Outcome.OPEN)).isEqualTo(CoverageStatus.OVERDUE);
        assertThat(asked(DAY.minusDays(1), Invitation.Outcome.DECLINED)).isEqualTo(CoverageStatus.DECLINED);
        assertThat(asked(null, Invitation.Outcome.WITHDRAWN)).isEqualTo(CoverageStatus.NEVER_ASKED);
        assertThat(ofMother(List.of(), List.of()).status()).isEqualTo(CoverageStatus.NEVER_ASKED);
    }

    @Test
    @DisplayName("what an observer says is kept apart and does not count as heard")
    void observer() {
        AllianceSystem system =
                AllianceSystem.of(YEAR, List.of(DYAD), 0, Map.of(BY_OBSERVER, List.of(point("o", 3))), Map.of());

        PairPicture pair = system.pairs().get(0);
        assertThat(pair.expected()).hasSize(2).allSatisfy(course -> assertThat(course.newest())
                .isEmpty());
        assertThat(pair.others()).singleElement().satisfies(course -> {
            assertThat(course.direction()).isEqualTo(BY_OBSERVER);
            assertThat(course.newest()).contains(point("o", 3));
        });
        assertThat(system.coverage().answeredPairs()).isZero();
    }

    @Test
    @DisplayName("a pair is heard when one of the two is; types and pairs without contact are counted")
    void coverage() {
        AllianceSystem system =
                AllianceSystem.of(YEAR, List.of(DYAD), 4, Map.of(BY_MOTHER, List.of(point("a", 3))), Map.of());

        assertThat(system.coverage())
                .isEqualTo(new Coverage(
                        1,
                        1,
                        4,
                        Map.of(CoverageStatus.ANSWERED, 1, CoverageStatus.NEVER_ASKED, 1),
                        Set.of(DyadType.PARENT_PROFESSIONAL),
                        Set.of(DyadType.PARENT_PROFESSIONAL)));
    }

    private static CoverageStatus asked(LocalDate due, Invitation.Outcome outcome) {
        return ofMother(List.of(), List.of(new Invitation(DAY.minusDays(14), due, outcome)))
                .status();
    }

    private static DirectedCourse ofMother(List<RatingPoint> points, List<Invitation> invitations) {
        return DirectedCourse.of(BY_MOTHER, points, invitations, YEAR);
    }

    private static RatingPoint point(String id, int daysAgo) {
        return new RatingPoint(
                "Observation/" + id,
                DAY.minusDays(daysAgo).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                new BigDecimal("80.00"),
                12,
                12,
                EDITION,
                Set.of());
    }
}
