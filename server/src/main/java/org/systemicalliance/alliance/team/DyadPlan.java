package org.systemicalliance.alliance.team;

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
import java.util.stream.Collectors;
import org.systemicalliance.alliance.DyadType;

/**
 * What has to happen so that the recorded dyads of a child agree with its system of care on a day. The team is the
 * source of truth for who works with whom and until when; a recorded dyad keeps its identity and its first day.
 *
 * @param missing pairs that are recorded nowhere
 * @param changed dyads whose status or span disagrees with the team, as they should be
 * @param unchanged dyads that agree with the team already
 */
public record DyadPlan(List<Pair> missing, List<Dyad> changed, List<Dyad> unchanged) {

    public DyadPlan {
        missing = List.copyOf(missing);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
    }

    /**
     * Compares.
     *
     * @param team the system of care whose dyads are derived
     * @param others the child's other systems of care; a pair that works together in one of them goes on
     * @param recorded every dyad recorded about the child, active or not
     */
    public static DyadPlan reconcile(
            SystemOfCare team, Collection<SystemOfCare> others, Collection<Dyad> recorded, LocalDate day) {
        List<Pair> pairs = team.pairsOn(day);
        Map<Couple, Dyad> known = bestByCouple(recorded);
        List<Pair> missing = new ArrayList<>();
        Agreement agreement = new Agreement();
        for (Pair pair : pairs) {
            Optional.ofNullable(known.get(Couple.of(pair)))
                    .ifPresentOrElse(dyad -> agreement.add(dyad, continued(dyad, pair)), () -> missing.add(pair));
        }
        Set<Couple> together = couples(pairs);
        others.forEach(other -> together.addAll(couples(other.pairsOn(day))));
        recorded.stream()
                .filter(dyad -> !together.contains(Couple.of(dyad)) && team.lists(dyad.people()))
                .forEach(dyad -> agreement.add(dyad, ended(dyad, team, day)));
        return new DyadPlan(missing, agreement.changed, agreement.unchanged);
    }

    private static final class Agreement {
        private final List<Dyad> changed = new ArrayList<>();
        private final List<Dyad> unchanged = new ArrayList<>();

        private void add(Dyad recorded, Dyad wanted) {
            (recorded.equals(wanted) ? unchanged : changed).add(wanted);
        }
    }

    /** What makes a pair and a recorded dyad the same: the two people and the parts they play. */
    private record Couple(Set<String> people, DyadType type) {
        static Couple of(Pair pair) {
            return new Couple(pair.people(), pair.type());
        }

        static Couple of(Dyad dyad) {
            return new Couple(dyad.people(), dyad.type());
        }
    }

    private static Set<Couple> couples(List<Pair> pairs) {
        return pairs.stream().map(Couple::of).collect(Collectors.toCollection(HashSet::new));
    }

    /** Where two people are recorded more than once, an active dyad is preferred, then the smallest reference. */
    private static Map<Couple, Dyad> bestByCouple(Collection<Dyad> recorded) {
        Comparator<Dyad> preference =
                Comparator.comparing(Dyad::active).reversed().thenComparing(Dyad::id);
        Map<Couple, Dyad> best = new HashMap<>();
        recorded.stream().sorted(preference).forEach(dyad -> best.putIfAbsent(Couple.of(dyad), dyad));
        return best;
    }

    private static Dyad continued(Dyad dyad, Pair pair) {
        LocalDate start =
                dyad.span().start() == null ? pair.span().start() : dyad.span().start();
        LocalDate end = pair.span().end();
        return dyad.during(true, new Span(start, end));
    }

    private static Dyad ended(Dyad dyad, SystemOfCare team, LocalDate day) {
        if (!dyad.active()) {
            return dyad;
        }
        LocalDate lastDay = Optional.ofNullable(dyad.span().end())
                .filter(end -> !end.isAfter(day))
                .orElseGet(() -> team.lastDayTogether(dyad, day).orElse(day));
        LocalDate start = dyad.span().start();
        boolean neverBegan = start != null && lastDay.isBefore(start);
        return dyad.during(false, new Span(start, neverBegan ? start : lastDay));
    }
}
