package org.systemicalliance.alliance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.agreement.Decision.Kind;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.team.Span;

class AgreementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
    private static final String CHILD = "Patient/c";
    private static final String MOTHER = "RelatedPerson/m";
    private static final String FATHER = "RelatedPerson/f";
    private static final String THERAPIST = "PractitionerRole/t";
    private static final String TEACHER = "PractitionerRole/e";

    private static final Decision PERMISSION = decision(Kind.PARENTAL_PERMISSION, MOTHER, true);
    private static final Decision ASSENT = decision(Kind.CHILD_ASSENT, CHILD, true);

    @Test
    void without_a_parents_permission_nobody_is_asked() {
        assertThat(agreement().letsAsk(MOTHER, THERAPIST, DAY)).isFalse();
        assertThat(agreement(PERMISSION).letsAsk(MOTHER, THERAPIST, DAY)).isTrue();
        assertThat(agreement(during(PERMISSION, DAY.minusDays(9), DAY.minusDays(1)))
                        .letsAsk(MOTHER, THERAPIST, DAY))
                .isFalse();
    }

    @Test
    void as_long_as_one_parent_refuses_nobody_is_asked_whatever_the_other_permits() {
        Decision refusal = decision(Kind.PARENTAL_PERMISSION, FATHER, false);

        assertThat(agreement(PERMISSION, refusal).letsAsk(MOTHER, THERAPIST, DAY))
                .isFalse();
    }

    @Test
    void a_parent_who_changes_their_mind_is_held_by_the_newest_decision() {
        Decision earlier = made(decision(Kind.PARENTAL_PERMISSION, MOTHER, false), DAY.minusDays(3));

        assertThat(agreement(PERMISSION, earlier).letsAsk(MOTHER, THERAPIST, DAY))
                .isTrue();
    }

    @Test
    void the_child_is_asked_with_its_own_assent_only() {
        assertThat(agreement(PERMISSION).letsAsk(CHILD, THERAPIST, DAY)).isFalse();
        assertThat(agreement(PERMISSION, ASSENT).letsAsk(CHILD, THERAPIST, DAY)).isTrue();
    }

    @Test
    void what_a_child_refuses_is_collected_neither_from_it_nor_in_its_place_nor_by_watching() {
        Decision dissent = new Decision(Kind.CHILD_ASSENT, CHILD, false, Set.of(TEACHER), DAY, Span.ALWAYS);
        Agreement agreement = agreement(PERMISSION, dissent);

        assertThat(agreement.refuses(said(CHILD, TEACHER, Perspective.SELF_REPORT), DAY))
                .isTrue();
        assertThat(agreement.refuses(said(MOTHER, TEACHER, Perspective.PROXY), DAY))
                .isTrue();
        assertThat(agreement.refuses(said(FATHER, TEACHER, Perspective.OBSERVER), DAY))
                .isTrue();
        assertThat(agreement.refuses(said(MOTHER, TEACHER, Perspective.SELF_REPORT), DAY))
                .isFalse();
        assertThat(agreement.refuses(said(CHILD, THERAPIST, Perspective.SELF_REPORT), DAY))
                .isFalse();
        assertThat(agreement.refuses(said(CHILD, TEACHER, Perspective.SELF_REPORT), DAY.minusDays(1)))
                .isFalse();
    }

    @Test
    void from_the_day_one_is_of_age_nobody_speaks_in_ones_place_on_the_word_of_before() {
        Direction proxy = said(MOTHER, TEACHER, Perspective.PROXY);
        Decision before = made(decision(Kind.CHILD_ASSENT, CHILD, true), DAY.minusDays(1));

        assertThat(grownUp(DAY, before).speaksForAnAdult(proxy, DAY)).isTrue();
        assertThat(grownUp(DAY).speaksForAnAdult(proxy, DAY)).isTrue();
        assertThat(grownUp(DAY, made(before, DAY)).speaksForAnAdult(proxy, DAY)).isFalse();
        assertThat(grownUp(DAY).speaksForAnAdult(proxy, DAY.minusDays(1))).isFalse();
        assertThat(grownUp(DAY).speaksForAnAdult(said(CHILD, TEACHER, Perspective.SELF_REPORT), DAY))
                .isFalse();
        assertThat(agreement().speaksForAnAdult(proxy, DAY)).isFalse();
    }

    private static Direction said(String informant, String partner, Perspective perspective) {
        return new Direction("CareTeam/d", informant, partner, perspective);
    }

    private static Agreement grownUp(LocalDate since, Decision... decisions) {
        return new Agreement(CHILD, true, since, List.of(decisions));
    }

    @Test
    void dissent_about_one_partner_closes_that_partner_and_no_other() {
        Decision dissent = new Decision(Kind.CHILD_ASSENT, CHILD, false, Set.of(TEACHER), DAY, Span.ALWAYS);
        Agreement agreement = agreement(PERMISSION, ASSENT, dissent);

        assertThat(agreement.letsAsk(CHILD, TEACHER, DAY)).isFalse();
        assertThat(agreement.dissents(TEACHER, DAY)).isTrue();
        assertThat(agreement.letsAsk(CHILD, THERAPIST, DAY)).isTrue();
        assertThat(agreement.dissents(THERAPIST, DAY)).isFalse();
    }

    @Test
    void dissent_about_one_partner_gives_way_to_nothing_but_agreement_about_the_same() {
        Decision dissent =
                new Decision(Kind.CHILD_ASSENT, CHILD, false, Set.of(TEACHER), DAY.minusDays(2), Span.ALWAYS);
        Decision named = new Decision(Kind.CHILD_ASSENT, CHILD, true, Set.of(TEACHER), DAY.minusDays(1), Span.ALWAYS);

        assertThat(agreement(PERMISSION, dissent, ASSENT).letsAsk(CHILD, TEACHER, DAY))
                .isFalse();
        assertThat(agreement(PERMISSION, dissent, named).letsAsk(CHILD, TEACHER, DAY))
                .isTrue();
        assertThat(agreement(PERMISSION, dissent, named, decision(Kind.CHILD_ASSENT, CHILD, false))
                        .letsAsk(CHILD, TEACHER, DAY))
                .isFalse();
    }

    @Test
    void who_is_refused_by_name_is_refused_under_every_name_and_agreed_to_under_the_given_one() {
        Decision dissent = new Decision(Kind.CHILD_ASSENT, CHILD, false, Set.of(TEACHER), DAY, Span.ALWAYS);
        Decision assent = new Decision(Kind.CHILD_ASSENT, CHILD, true, Set.of(TEACHER), DAY, Span.ALWAYS);
        String asTherapist = "PractitionerRole/teacher-as-therapist";

        assertThat(agreement(PERMISSION, ASSENT, dissent.widened(name -> Set.of(asTherapist)))
                        .letsAsk(CHILD, asTherapist, DAY))
                .isFalse();
        assertThat(agreement(PERMISSION, assent.widened(name -> Set.of(asTherapist)))
                        .letsAsk(CHILD, asTherapist, DAY))
                .isFalse();
    }

    @Test
    void who_is_of_age_decides_alone() {
        Decision refusal = decision(Kind.PARENTAL_PERMISSION, FATHER, false);
        Agreement grown = new Agreement(CHILD, true, DAY, List.of(refusal, ASSENT));
        Agreement tomorrow = new Agreement(CHILD, true, DAY.plusDays(1), List.of(refusal, ASSENT));

        assertThat(grown.letsAsk(CHILD, THERAPIST, DAY)).isTrue();
        assertThat(tomorrow.letsAsk(CHILD, THERAPIST, DAY)).isFalse();
    }

    @Test
    void where_agreement_is_kept_on_paper_only_refusals_count() {
        assertThat(new Agreement(CHILD, false, null, List.of()).letsAsk(CHILD, THERAPIST, DAY))
                .isTrue();
        assertThat(new Agreement(CHILD, false, null, List.of(decision(Kind.CHILD_ASSENT, CHILD, false)))
                        .letsAsk(CHILD, THERAPIST, DAY))
                .isFalse();
    }

    @Test
    void who_withdrew_is_not_asked_and_leaves_the_summaries() {
        Decision withdrawal = decision(Kind.PARTICIPATION, MOTHER, false);
        Agreement agreement = agreement(PERMISSION, withdrawal);

        assertThat(agreement.letsAsk(MOTHER, THERAPIST, DAY)).isFalse();
        assertThat(agreement.withdraws(says(MOTHER, Perspective.SELF_REPORT), DAY))
                .isTrue();
        assertThat(agreement.withdraws(says(FATHER, Perspective.SELF_REPORT), DAY))
                .isFalse();
        assertThat(agreement(withdrawal, made(decision(Kind.PARTICIPATION, MOTHER, true), DAY.minusDays(1)))
                        .withdraws(says(MOTHER, Perspective.SELF_REPORT), DAY.minusDays(1)))
                .as("before the day of the withdrawal")
                .isFalse();
    }

    @Test
    void when_a_parent_withdraws_permission_what_the_child_said_leaves_and_what_adults_said_stays() {
        Agreement agreement = agreement(decision(Kind.PARENTAL_PERMISSION, MOTHER, false));

        assertThat(agreement.withdraws(says(CHILD, Perspective.SELF_REPORT), DAY))
                .isTrue();
        assertThat(agreement.withdraws(says(FATHER, Perspective.PROXY), DAY)).isTrue();
        assertThat(agreement.withdraws(says(THERAPIST, Perspective.OBSERVER), DAY))
                .isTrue();
        assertThat(agreement.withdraws(says(FATHER, Perspective.SELF_REPORT), DAY))
                .isFalse();
    }

    private static Direction says(String informant, Perspective perspective) {
        return new Direction("CareTeam/d", informant, "PractitionerRole/x", perspective);
    }

    private static Agreement agreement(Decision... decisions) {
        return new Agreement(CHILD, true, null, Stream.of(decisions).toList());
    }

    private static Decision decision(Kind kind, String by, boolean permits) {
        return new Decision(kind, by, permits, Set.of(), DAY, Span.ALWAYS);
    }

    private static Decision during(Decision decision, LocalDate from, LocalDate until) {
        return new Decision(
                decision.kind(), decision.by(), decision.permits(), decision.about(), from, new Span(from, until));
    }

    private static Decision made(Decision decision, LocalDate day) {
        return new Decision(decision.kind(), decision.by(), decision.permits(), decision.about(), day, decision.span());
    }
}
