package org.systemicalliance.alliance.practice;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Span;

/** Counts what is on record: pair by pair, and of the system as a whole. */
public final class Practices {

    /** The one share that is about the whole system: goals that are being reached, of those of which that is said. */
    public static final String PLAN_IMPLEMENTATION = "plan-implementation";

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.dyad().map(Dyad::id).orElse(""))
            .thenComparing(Finding::code);

    private Practices() {}

    /**
     * What can be said, sorted by pair and factor; first what is about the whole system.
     *
     * @param window the days to look at, with both ends
     */
    public static List<Finding> count(List<Dyad> pairs, Span window, CareRecords records) {
        Stream<Finding> ofPairs = pairs.stream().flatMap(pair -> Arrays.stream(Practice.values())
                .filter(practice -> practice.concerns(pair))
                .flatMap(practice -> finding(practice, pair, window, records).stream()));
        return Stream.concat(implementation(window, records).stream(), ofPairs)
                .sorted(ORDER)
                .toList();
    }

    private static Optional<Finding> finding(Practice practice, Dyad pair, Span window, CareRecords records) {
        return pair.span().intersect(window).flatMap(days -> practice.tally(pair, records.within(days))
                .map(tally -> new Finding(
                        practice.code(),
                        practice.measure(),
                        Optional.of(pair),
                        days,
                        practice.measure().value(tally, length(days)),
                        tally.considered())));
    }

    private static Optional<Finding> implementation(Span window, CareRecords records) {
        List<Aim> judged = records.within(window).aims().stream()
                .filter(aim -> aim.onTrack().isPresent())
                .toList();
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        Tally tally = Tally.share(judged, aim -> aim.onTrack().get(), Aim::id);
        BigDecimal value = Measure.PERCENT.value(tally, length(window));
        return Optional.of(
                new Finding(PLAN_IMPLEMENTATION, Measure.PERCENT, Optional.empty(), window, value, tally.considered()));
    }

    private static long length(Span days) {
        return ChronoUnit.DAYS.between(days.start(), days.end()) + 1;
    }
}
