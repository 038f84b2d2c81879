package org.systemicalliance.alliance.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicalliance.alliance.agreement.Agreement;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.round.LeftOut.Reason;

/**
 * Whom a round asks.
 *
 * @param asked whom to ask about whom, in a fixed order
 * @param leftOut who is not asked, and why, in a fixed order
 * @param lapsed references of invitations that were not answered in time and are replaced by new ones
 */
public record RoundPlan(List<Asking> asked, List<LeftOut> leftOut, List<String> lapsed) {

    public RoundPlan {
        asked = List.copyOf(asked);
        leftOut = List.copyOf(leftOut);
        lapsed = List.copyOf(lapsed);
    }

    /**
     * Plans a round. Neither the order of what could be asked nor of what was asked before matters.
     *
     * @param candidates what could be asked
     * @param excluded what whoever starts the round does not want asked
     * @param before all invitations of the candidates' informants that are not older than the limits look back, and of
     *     the candidates' directions all there are
     */
    public static RoundPlan of(
            Collection<Asking> candidates,
            Predicate<Direction> excluded,
            Agreement agreement,
            Collection<Asked> before,
            Day day) {
        Planning planning = new Planning(agreement, before, day);
        Map<Boolean, List<Asking>> chosen =
                candidates.stream().collect(Collectors.partitioningBy(one -> excluded.test(one.direction())));
        chosen.get(true).forEach(one -> planning.leaveOut(one, Reason.EXCLUDED));
        chosen.get(false).stream().sorted(planning.rotation()).forEach(planning::consider);
        return planning.plan();
    }

    /**
     * The day of a round, and how often anybody may be asked.
     */
    public record Day(LocalDate date, Limits limits) {}

    private static final class Planning {

        private static final Comparator<Asking> ORDER = Comparator.comparing(Asking::direction);

        private final Agreement agreement;
        private final Collection<Asked> before;
        private final Day day;
        private final Map<String, Integer> burden = new HashMap<>();
        private final Map<Direction, LocalDate> lastAsked = new HashMap<>();
        private final List<Asking> asked = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();

        Planning(Agreement agreement, Collection<Asked> before, Day day) {
            this.agreement = agreement;
            this.before = before;
            this.day = day;
            before.stream().filter(Asked::counts).forEach(this::remember);
        }

        private void remember(Asked earlier) {
            LocalDate when = earlier.invitation().asked();
            lastAsked.merge(earlier.direction(), when, (one, other) -> one.isAfter(other) ? one : other);
            if (!when.isBefore(day.limits().since(day.date()))) {
                burden.merge(earlier.direction().informant(), 1, Integer::sum);
            }
        }

        /** Whoever was never asked about comes first, then whoever was not for longest; then the child's own pairs. */
        Comparator<Asking> rotation() {
            Comparator<Asking> longest =
                    Comparator.comparing(one -> lastAsked.getOrDefault(one.direction(), LocalDate.MIN));
            return longest.thenComparing(Asking::type).thenComparing(ORDER);
        }

        void consider(Asking one) {
            obstacle(one).ifPresentOrElse(reason -> leaveOut(one, reason), () -> {
                burden.merge(one.direction().informant(), 1, Integer::sum);
                asked.add(one);
            });
        }

        private Optional<Reason> obstacle(Asking one) {
            Direction direction = one.direction();
            if (!agreement.letsAsk(direction, day.date())) {
                return Optional.of(Reason.NO_AGREEMENT);
            } else if (of(direction).anyMatch(earlier -> earlier.waitsOn(day.date()))) {
                return Optional.of(Reason.ALREADY_ASKED);
            }
            boolean enough = burden.getOrDefault(direction.informant(), 0)
                    >= day.limits().invitations();
            return enough ? Optional.of(Reason.BURDEN) : Optional.empty();
        }

        private Stream<Asked> of(Direction direction) {
            return before.stream().filter(earlier -> earlier.direction().equals(direction));
        }

        void leaveOut(Asking one, Reason reason) {
            leftOut.add(new LeftOut(one.direction(), reason));
        }

        RoundPlan plan() {
            List<String> lapsed = asked.stream()
                    .flatMap(one -> of(one.direction()))
                    .filter(earlier -> earlier.lapsedBy(day.date()))
                    .map(Asked::task)
                    .sorted()
                    .toList();
            asked.sort(ORDER);
            leftOut.sort(Comparator.comparing(LeftOut::direction));
            return new RoundPlan(asked, leftOut, lapsed);
        }
    }
}
