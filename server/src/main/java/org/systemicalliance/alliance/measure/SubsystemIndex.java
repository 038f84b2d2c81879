package org.systemicalliance.alliance.measure;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.Subsystem;

/**
 * The mean alliance of a subsystem: the mean over types of dyads of the mean of their pairs, so that many professionals do
 * not outweigh the others (measurement specification, section 3, "System summary"). The primary one is what adults report.
 * The two are never combined.
 *
 * @param value in points; empty where it is withheld
 * @param standardError {@code √Σ w² SEM²}; empty where it is withheld or the error of any rating is unknown
 * @param pairs how many of how many pairs entered
 * @param types how many of how many types of dyads entered
 * @param discordant how many of the pairs that entered differ by more than error of measurement; empty where that is
 *     unknown, or where there is one direction only
 * @param withheld why there is no value; empty where there is one
 * @param ratings of which it is made, or would be
 */
public record SubsystemIndex(
        Subsystem subsystem,
        OptionalDouble value,
        OptionalDouble standardError,
        Share pairs,
        Share types,
        OptionalInt discordant,
        Set<Withheld> withheld,
        List<Measured> ratings) {

    /** So many of so many. */
    public record Share(int of, int expected) {
        double part() {
            return expected == 0 ? 0 : (double) of / expected;
        }
    }

    public SubsystemIndex {
        ratings = ratings.stream().sorted(Measured.ORDER).toList();
    }

    /**
     * Computes.
     *
     * @param expected how many pairs of each type there are
     * @param shares what pairs bring in, at most one each
     */
    static SubsystemIndex of(
            Subsystem subsystem, Map<DyadType, Integer> expected, Collection<PairShare> shares, MeasurePolicy policy) {
        Map<DyadType, List<PairShare>> byType =
                shares.stream().collect(Collectors.groupingBy(PairShare::type, TreeMap::new, Collectors.toList()));
        Share pairs = new Share(
                shares.size(),
                expected.values().stream().mapToInt(Integer::intValue).sum());
        Share types = new Share(byType.size(), expected.size());
        Set<Withheld> withheld = withheld(shares, pairs, types, policy);
        boolean shown = withheld.isEmpty();
        return new SubsystemIndex(
                subsystem,
                shown ? mean(byType) : OptionalDouble.empty(),
                shown ? standardError(byType) : OptionalDouble.empty(),
                pairs,
                types,
                discordant(shares),
                withheld,
                shares.stream().flatMap(share -> share.ratings().stream()).toList());
    }

    private static Set<Withheld> withheld(
            Collection<PairShare> shares, Share pairs, Share types, MeasurePolicy policy) {
        Set<Withheld> withheld = EnumSet.noneOf(Withheld.class);
        if (shares.isEmpty()) {
            withheld.add(Withheld.NOTHING_HEARD);
        }
        if (pairs.part() < policy.minimumPairCoverage()) {
            withheld.add(Withheld.PAIR_COVERAGE);
        }
        if (policy.everyType() && types.of() < types.expected()) {
            withheld.add(Withheld.TYPE_ABSENT);
        }
        if (shares.stream().map(PairShare::family).distinct().count() > 1) {
            withheld.add(Withheld.SEVERAL_EDITIONS);
        }
        return withheld;
    }

    private static OptionalDouble mean(Map<DyadType, List<PairShare>> byType) {
        return byType.values().stream()
                .mapToDouble(ofType ->
                        ofType.stream().mapToDouble(PairShare::value).average().orElseThrow())
                .average();
    }

    private static OptionalDouble standardError(Map<DyadType, List<PairShare>> byType) {
        double sum = 0;
        for (List<PairShare> ofType : byType.values()) {
            double weight = 1.0 / (byType.size() * ofType.size());
            for (PairShare share : ofType) {
                if (share.standardError().isEmpty()) {
                    return OptionalDouble.empty();
                }
                sum += Math.pow(weight * share.standardError().getAsDouble(), 2);
            }
        }
        return OptionalDouble.of(Math.sqrt(sum));
    }

    private static OptionalInt discordant(Collection<PairShare> shares) {
        boolean known = !shares.isEmpty()
                && shares.stream().allMatch(share -> share.beyondError().isPresent());
        return known
                ? OptionalInt.of((int) shares.stream()
                        .filter(share -> share.beyondError().orElseThrow())
                        .count())
                : OptionalInt.empty();
    }
}
