package org.systemicalliance.alliance.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.systemicalliance.alliance.AgentRole;

/** The laws of spans and of counting pairs. */
class TeamLawsTest {

    @Property
    void thePairsOfATeamFollowTheFormula(
            @ForAll @IntRange(max = 4) int parents,
            @ForAll @IntRange(max = 4) int caregivers,
            @ForAll @IntRange(max = 12) int professionals) {
        SystemOfCare team = new SystemOfCare(People.team(parents, caregivers, professionals), List.of());
        int adults = parents + caregivers;
        int expected = adults
                + professionals
                + adults * professionals
                + professionals * (professionals - 1) / 2
                + parents * caregivers;

        List<Pair> pairs = team.pairsOn(People.DAY);

        assertThat(pairs).hasSize(expected);
        assertThat(new HashSet<>(pairs.stream().map(Pair::people).toList())).hasSize(expected);
    }

    @Property
    void whatTwoSpansShareIsTheSameFromBothSides(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        assertThat(one.intersect(other)).isEqualTo(other.intersect(one));
    }

    @Property
    void aDayBelongsToTheIntersectionExactlyIfItBelongsToBoth(
            @ForAll("spans") Span one, @ForAll("spans") Span other, @ForAll("days") LocalDate day) {
        boolean shared = one.intersect(other).map(span -> span.covers(day)).orElse(false);

        assertThat(shared).isEqualTo(one.covers(day) && other.covers(day));
    }

    @Property
    void aSpanSharesItselfWithItselfAndWithAlways(@ForAll("spans") Span span) {
        assertThat(span.intersect(span)).contains(span);
        assertThat(span.intersect(Span.ALWAYS)).contains(span);
    }

    @Property
    void aPairOnADayIsOfTwoMembersOnThatDayAndCoversIt(
            @ForAll("spans") Span one, @ForAll("spans") Span other, @ForAll("days") LocalDate day) {
        SystemOfCare team = new SystemOfCare(
                List.of(
                        new Member("RelatedPerson/1", AgentRole.PARENT, one),
                        new Member("PractitionerRole/1", AgentRole.PROFESSIONAL, other)),
                List.of());

        assertThat(team.pairsOn(day)).hasSize(one.covers(day) && other.covers(day) ? 1 : 0);
        assertThat(team.pairsOn(day))
                .allSatisfy(pair -> assertThat(pair.span().covers(day)).isTrue());
    }

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(days().injectNull(0.2), days().injectNull(0.2))
                .as((one, other) -> {
                    boolean swapped = one != null && other != null && other.isBefore(one);
                    return swapped ? new Span(other, one) : new Span(one, other);
                });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40).map(People.DAY::plusDays);
    }
}
