package org.systemicalliance.alliance.measure;

import java.util.Collection;

/**
 * How many comparisons were made, and how many of them would be flagged by error of measurement alone. Whoever reads many
 * comparisons has to know.
 *
 * @param changes what was compared with an earlier rating
 * @param discrepancies what was compared between the two of a pair
 */
public record Comparisons(Count changes, Count discrepancies) {

    /** Share of one-sided comparisons that error alone flags, where nothing has changed. */
    private static final double ONE_SIDED = 0.025;

    /** The same for comparisons in either direction, where the two agree. */
    private static final double TWO_SIDED = 0.05;

    /**
     * Comparisons of one sort.
     *
     * @param compared comparisons whose error is known
     * @param flagged those of them that lie beyond it
     * @param unknown comparisons whose error is unknown; none of them is flagged
     * @param expectedFalse how many of those compared error alone would flag
     */
    public record Count(int compared, int flagged, int unknown, double expectedFalse) {}

    static Comparisons of(Collection<Change> changes, Collection<Discrepancy> discrepancies) {
        int known = (int)
                changes.stream().filter(change -> change.index().isPresent()).count();
        int declined = (int) changes.stream().filter(Change::isReliableDecline).count();
        int pairs = (int) discrepancies.stream()
                .filter(pair -> pair.isBeyondError().isPresent())
                .count();
        int beyond = (int) discrepancies.stream()
                .filter(pair -> pair.isBeyondError().orElse(false))
                .count();
        return new Comparisons(
                new Count(known, declined, changes.size() - known, expectedFalseDeclines(known)),
                new Count(pairs, beyond, discrepancies.size() - pairs, TWO_SIDED * pairs));
    }

    /** How many declines would be flagged among so many directions in which nothing has changed. */
    public static double expectedFalseDeclines(int directions) {
        return ONE_SIDED * directions;
    }
}
