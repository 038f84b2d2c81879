package org.systemicalliance.alliance.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicalliance.alliance.AgentRole.CAREGIVER;
import static org.systemicalliance.alliance.AgentRole.PARENT;
import static org.systemicalliance.alliance.AgentRole.PROFESSIONAL;
import static org.systemicalliance.alliance.team.People.DAY;
import static org.systemicalliance.alliance.team.People.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.team.SystemOfCare.NoContact;

class DyadPlanTest {

    private static final String MOTHER = "RelatedPerson/mother";
    private static final String THERAPIST = "PractitionerRole/therapist";
    private static final LocalDate START = DAY.minusDays(100);

    @Test
    @DisplayName("a pair that is recorded nowhere is missing")
    void missing() {
        DyadPlan plan = DyadPlan.reconcile(team(null), List.of(), List.of(), DAY);

        assertThat(plan.missing()).extracting(Pair::type).containsExactly(DyadType.PARENT_PROFESSIONAL);
        assertThat(plan.changed()).isEmpty();
    }

    @Test
    @DisplayName("a dyad that agrees with the team stays, whatever its identity")
    void agrees() {
        Dyad recorded = dyad("CareTeam/their-own-id", true, START, null);

        DyadPlan plan = DyadPlan.reconcile(team(null), List.of(), List.of(recorded), DAY);

        assertThat(plan).isEqualTo(new DyadPlan(List.of(), List.of(), List.of(recorded)));
    }

    @Test
    @DisplayName("a dyad whose pair has ended is closed with the last day together")
    void ended() {
        LocalDate left = DAY.minusDays(7);

        DyadPlan plan = DyadPlan.reconcile(team(left), List.of(), List.of(dyad("CareTeam/1", true, START, null)), DAY);

        assertThat(plan.changed()).containsExactly(dyad("CareTeam/1", false, START, left));
    }

    @Test
    @DisplayName("a closed dyad is not changed again")
    void closedStays() {
        Dyad closed = dyad("CareTeam/1", false, START, DAY.minusDays(7));

        DyadPlan plan = DyadPlan.reconcile(team(DAY.minusDays(7)), List.of(), List.of(closed), DAY);

        assertThat(plan.changed()).isEmpty();
        assertThat(plan.unchanged()).containsExactly(closed);
    }

    @Test
    @DisplayName("a dyad is closed the day before the two stopped working with each other")
    void noContact() {
        NoContact mark = new NoContact(Set.of(MOTHER, THERAPIST), new Span(DAY.minusDays(3), null));
        SystemOfCare team = new SystemOfCare(team(null).members(), List.of(mark));

        DyadPlan plan = DyadPlan.reconcile(team, List.of(), List.of(dyad("CareTeam/1", true, START, null)), DAY);

        assertThat(plan.missing()).isEmpty();
        assertThat(plan.changed()).containsExactly(dyad("CareTeam/1", false, START, DAY.minusDays(4)));
    }

    @Test
    @DisplayName("a dyad of two people who never worked together is closed on the day")
    void neverTogether() {
        NoContact mark = new NoContact(Set.of(MOTHER, THERAPIST), Span.ALWAYS);
        SystemOfCare team = new SystemOfCare(team(null).members(), List.of(mark));

        DyadPlan plan = DyadPlan.reconcile(team, List.of(), List.of(dyad("CareTeam/1", true, START, null)), DAY);

        assertThat(plan.changed()).containsExactly(dyad("CareTeam/1", false, START, DAY));
    }

    @Test
    @DisplayName("a pair that works together again goes on under its old identity")
    void again() {
        Dyad closed = dyad("CareTeam/1", false, START, DAY.minusDays(7));

        DyadPlan plan = DyadPlan.reconcile(team(null), List.of(), List.of(closed), DAY);

        assertThat(plan.missing()).isEmpty();
        assertThat(plan.changed()).containsExactly(dyad("CareTeam/1", true, START, null));
    }

    @Test
    @DisplayName("of two dyads of the same people the active one goes on, the other is left alone")
    void twice() {
        Dyad closed = dyad("CareTeam/1", false, START, DAY.minusDays(7));
        Dyad active = dyad("CareTeam/2", true, START, null);

        DyadPlan plan = DyadPlan.reconcile(team(null), List.of(), List.of(closed, active), DAY);

        assertThat(plan).isEqualTo(new DyadPlan(List.of(), List.of(), List.of(active)));
    }

    @Test
    @DisplayName("a pair that goes on in another system of care of the child is not closed")
    void otherTeam() {
        Dyad recorded = dyad("CareTeam/1", true, START, null);

        DyadPlan plan = DyadPlan.reconcile(team(DAY.minusDays(7)), List.of(team(null)), List.of(recorded), DAY);

        assertThat(plan.changed()).isEmpty();
    }

    @Test
    @DisplayName("a dyad of people whom the team does not list is none of its business")
    void strangers() {
        Dyad strange = new Dyad(
                "CareTeam/9",
                People.CHILD,
                DyadType.PARENT_PROFESSIONAL,
                "RelatedPerson/father",
                THERAPIST,
                true,
                Span.ALWAYS);

        DyadPlan plan = DyadPlan.reconcile(team(null), List.of(), List.of(strange), DAY);

        assertThat(plan.changed()).isEmpty();
        assertThat(plan.unchanged()).isEmpty();
    }

    @Test
    @DisplayName("whoever plays another part from now on forms another dyad, and the old one is closed")
    void otherPart() {
        SystemOfCare team = new SystemOfCare(
                List.of(member(MOTHER, CAREGIVER, START, null), member(THERAPIST, PROFESSIONAL, START, null)),
                List.of());

        DyadPlan plan = DyadPlan.reconcile(team, List.of(), List.of(dyad("CareTeam/1", true, START, null)), DAY);

        assertThat(plan.missing()).extracting(Pair::type).containsExactly(DyadType.CAREGIVER_PROFESSIONAL);
        assertThat(plan.changed()).containsExactly(dyad("CareTeam/1", false, START, DAY));
    }

    @Test
    @DisplayName("once carried out, a plan leaves nothing to do")
    void idempotent() {
        Dyad recorded = dyad("CareTeam/1", true, START, null);
        SystemOfCare team = team(DAY.minusDays(7));
        DyadPlan plan = DyadPlan.reconcile(team, List.of(), List.of(recorded), DAY);

        DyadPlan again = DyadPlan.reconcile(team, List.of(), plan.changed(), DAY.plusDays(1));

        assertThat(again.missing()).isEmpty();
        assertThat(again.changed()).isEmpty();
    }

    private static SystemOfCare team(LocalDate lastDay) {
        return new SystemOfCare(
                List.of(member(MOTHER, PARENT, START, null), member(THERAPIST, PROFESSIONAL, START, lastDay)),
                List.of());
    }

    private static Dyad dyad(String id, boolean active, LocalDate start, LocalDate end) {
        return new Dyad(
                id, People.CHILD, DyadType.PARENT_PROFESSIONAL, MOTHER, THERAPIST, active, new Span(start, end));
    }
}
