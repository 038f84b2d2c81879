package org.systemicalliance.alliance.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.agreement.Agreement;
import org.systemicalliance.alliance.agreement.Decision;
import org.systemicalliance.alliance.agreement.Decision.Kind;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.picture.Invitation;
import org.systemicalliance.alliance.picture.Invitation.Outcome;
import org.systemicalliance.alliance.round.LeftOut.Reason;
import org.systemicalliance.alliance.team.Span;

/** Whom rounds ask: examples, and laws on rounds of any kind. */
class RoundPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Limits LIMITS = new Limits(3, 28);
    private static final String CHILD = "Patient/c";
    private static final String MOTHER = "RelatedPerson/m";
    private static final List<String> PEOPLE =
            List.of(CHILD, MOTHER, "RelatedPerson/f", "PractitionerRole/1", "PractitionerRole/2", "PractitionerRole/3");
    private static final List<Asking> EVERYTHING = everything();
    private static final Agreement AGREED = new Agreement(CHILD, false, null, List.of());

    @Test
    void nobody_is_asked_more_often_than_the_limit_and_the_rest_of_a_mothers_pairs_wait() {
        RoundPlan plan = plan(EVERYTHING, List.of());

        assertThat(plan.asked().stream()
                        .filter(asking -> asking.direction().informant().equals(MOTHER)))
                .hasSize(3);
        assertThat(plan.leftOut().stream()
                        .filter(left -> left.direction().informant().equals(MOTHER))
                        .map(LeftOut::reason))
                .containsOnly(Reason.BURDEN)
                .hasSize(2);
    }

    @Test
    void the_next_round_turns_to_those_who_were_not_asked_about_before() {
        Set<String> first = partnersOf(MOTHER, plan(EVERYTHING, List.of()));
        LocalDate before = TODAY.minusDays(28);
        List<Asked> earlier = first.stream()
                .map(partner -> asked(MOTHER, partner, before, before.plusDays(14), Outcome.ANSWERED))
                .toList();

        Set<String> second = partnersOf(MOTHER, plan(EVERYTHING, earlier));

        assertThat(second)
                .hasSize(3)
                .containsAll(PEOPLE.stream()
                        .filter(person -> !person.equals(MOTHER) && !first.contains(person))
                        .toList());
    }

    @Test
    void who_still_has_time_to_answer_is_not_asked_twice_and_who_let_it_pass_is_asked_anew() {
        String waiting = "PractitionerRole/1";
        String late = "PractitionerRole/2";
        LocalDate before = TODAY.minusDays(40);
        RoundPlan plan = plan(
                EVERYTHING,
                List.of(
                        asked(MOTHER, waiting, before, TODAY, Outcome.OPEN),
                        asked(MOTHER, late, before, TODAY.minusDays(1), Outcome.OPEN)));

        assertThat(plan.leftOut()).contains(new LeftOut(direction(MOTHER, waiting), Reason.ALREADY_ASKED));
        assertThat(partnersOf(MOTHER, plan)).doesNotContain(waiting);
        assertThat(plan.lapsed())
                .isEqualTo(partnersOf(MOTHER, plan).contains(late) ? List.of(task(MOTHER, late)) : List.of());
    }

    @Test
    void what_was_asked_by_mistake_burdens_nobody() {
        List<Asked> mistakes = List.of(
                asked(MOTHER, "RelatedPerson/f", TODAY, TODAY.plusDays(1), Outcome.WITHDRAWN),
                asked(MOTHER, CHILD, TODAY, TODAY.plusDays(1), Outcome.WITHDRAWN));

        assertThat(partnersOf(MOTHER, plan(EVERYTHING, mistakes))).hasSize(3);
    }

    @Test
    void burden_counts_what_somebody_was_asked_about_other_children_too() {
        Direction elsewhere =
                new Direction("CareTeam/elsewhere", MOTHER, "PractitionerRole/9", Perspective.SELF_REPORT);
        Asked other = new Asked("Task/other", elsewhere, new Invitation(TODAY.minusDays(27), null, Outcome.DECLINED));

        assertThat(partnersOf(MOTHER, plan(EVERYTHING, List.of(other)))).hasSize(2);
    }

    @Test
    void the_child_is_not_asked_against_its_dissent() {
        Agreement dissent = new Agreement(
                CHILD,
                false,
                null,
                List.of(new Decision(Kind.CHILD_ASSENT, CHILD, false, Set.of(), TODAY, Span.ALWAYS)));

        RoundPlan plan =
                RoundPlan.of(EVERYTHING, nobody -> false, dissent, List.of(), new RoundPlan.Day(TODAY, LIMITS));

        assertThat(partnersOf(CHILD, plan)).isEmpty();
        assertThat(plan.leftOut().stream()
                        .filter(left -> left.direction().informant().equals(CHILD))
                        .map(LeftOut::reason))
                .containsOnly(Reason.NO_AGREEMENT);
    }

    @Property(tries = 300)
    void neither_the_order_of_candidates_nor_of_the_past_matters(
            @ForAll("past") List<Asked> past, @ForAll Random random) {
        List<Asking> candidates = new ArrayList<>(EVERYTHING);
        List<Asked> shuffled = new ArrayList<>(past);
        Collections.shuffle(candidates, random);
        Collections.shuffle(shuffled, random);

        assertThat(plan(candidates, shuffled)).isEqualTo(plan(EVERYTHING, past));
    }

    @Property(tries = 300)
    void everything_is_asked_or_left_out_once_and_for_a_reason(@ForAll("past") List<Asked> past) {
        RoundPlan plan = plan(EVERYTHING, past);

        List<Direction> all =
                new ArrayList<>(plan.asked().stream().map(Asking::direction).toList());
        all.addAll(plan.leftOut().stream().map(LeftOut::direction).toList());
        assertThat(all).doesNotHaveDuplicates().hasSize(EVERYTHING.size());
    }

    @Property(tries = 300)
    void nobody_ever_gets_more_than_the_limit_within_its_days(@ForAll("past") List<Asked> past) {
        for (Asking asking : plan(EVERYTHING, past).asked()) {
            String informant = asking.direction().informant();
            long lately = past.stream()
                    .filter(earlier -> earlier.direction().informant().equals(informant))
                    .filter(Asked::counts)
                    .filter(earlier -> !earlier.invitation().asked().isBefore(LIMITS.since(TODAY)))
                    .count();
            assertThat(lately + partnersOf(informant, plan(EVERYTHING, past)).size())
                    .isLessThanOrEqualTo(LIMITS.invitations());
        }
    }

    @Test
    void where_the_child_dissents_nobody_is_asked_in_its_place_or_to_watch_it() {
        String partner = "PractitionerRole/1";
        Decision dissent = new Decision(Kind.CHILD_ASSENT, CHILD, false, Set.of(partner), TODAY, Span.ALWAYS);
        Agreement agreement = new Agreement(CHILD, false, null, List.of(dissent));
        List<Asking> candidates = Stream.of(Perspective.OBSERVER, Perspective.PROXY)
                .flatMap(perspective -> Stream.of(partner, "PractitionerRole/2")
                        .map(about -> new Direction("CareTeam/" + about, MOTHER, about, perspective)))
                .map(direction -> new Asking(direction, DyadType.CHILD_PROFESSIONAL, "https://example.org/form|1"))
                .toList();

        RoundPlan plan =
                RoundPlan.of(candidates, nobody -> false, agreement, List.of(), new RoundPlan.Day(TODAY, LIMITS));

        assertThat(plan.asked())
                .hasSize(2)
                .allSatisfy(asking -> assertThat(asking.direction().partner()).isNotEqualTo(partner));
        assertThat(plan.leftOut()).hasSize(2).allSatisfy(left -> assertThat(left.reason())
                .isEqualTo(Reason.NO_AGREEMENT));
    }

    @Property(tries = 100)
    void asking_again_on_the_same_day_asks_nobody_twice(@ForAll("past") List<Asked> past) {
        List<Asked> after = new ArrayList<>(past);
        RoundPlan first = plan(EVERYTHING, past);
        first.asked()
                .forEach(asking -> after.add(new Asked(
                        "Task/new-" + after.size(),
                        asking.direction(),
                        new Invitation(TODAY, TODAY.plusDays(14), Outcome.OPEN))));

        Set<Direction> again =
                plan(EVERYTHING, after).asked().stream().map(Asking::direction).collect(Collectors.toSet());

        assertThat(first.asked().stream().map(Asking::direction).filter(again::contains))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<Asked>> past() {
        Arbitrary<Asked> one = Combinators.combine(
                        Arbitraries.of(EVERYTHING),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of(Outcome.class))
                .as((asking, days, time, outcome) -> asked(
                        asking.direction().informant(),
                        asking.direction().partner(),
                        TODAY.minusDays(days),
                        TODAY.minusDays(days).plusDays(time),
                        outcome));
        return one.list().ofMaxSize(25);
    }

    private static RoundPlan plan(List<Asking> candidates, List<Asked> past) {
        return RoundPlan.of(candidates, nobody -> false, AGREED, past, new RoundPlan.Day(TODAY, LIMITS));
    }

    private static Set<String> partnersOf(String informant, RoundPlan plan) {
        return plan.asked().stream()
                .map(Asking::direction)
                .filter(direction -> direction.informant().equals(informant))
                .map(Direction::partner)
                .collect(Collectors.toSet());
    }

    private static Asked asked(String informant, String partner, LocalDate when, LocalDate due, Outcome outcome) {
        return new Asked(task(informant, partner), direction(informant, partner), new Invitation(when, due, outcome));
    }

    private static String task(String informant, String partner) {
        return "Task/" + informant + partner;
    }

    private static Direction direction(String informant, String partner) {
        int one = PEOPLE.indexOf(informant);
        int other = PEOPLE.indexOf(partner);
        String dyad = "CareTeam/" + Math.min(one, other) + "-" + Math.max(one, other);
        return new Direction(dyad, informant, partner, Perspective.SELF_REPORT);
    }

    private static List<Asking> everything() {
        return IntStream.range(0, PEOPLE.size() * PEOPLE.size())
                .filter(i -> i / PEOPLE.size() != i % PEOPLE.size())
                .mapToObj(i -> direction(PEOPLE.get(i / PEOPLE.size()), PEOPLE.get(i % PEOPLE.size())))
                .map(direction -> new Asking(direction, DyadType.INTERPROFESSIONAL, "https://example.org/form|1"))
                .toList();
    }
}
