package org.systemicalliance.alliance.measure;

/** Where a true score lies with a confidence of 95 %, within the range that scores can have. */
public record Interval(double low, double high) {

    /** Quantile of the normal distribution: 2.5 % lie beyond it on either side. */
    public static final double Z = 1.96;

    private static final double LOWEST = 0;
    private static final double HIGHEST = 100;

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("an interval starts before it ends");
        }
    }

    /** {@code score ± 1.96 · SEM}, clipped to 0–100. */
    public static Interval around(double score, double standardError) {
        double half = Z * standardError;
        return new Interval(Math.max(LOWEST, score - half), Math.min(HIGHEST, score + half));
    }

    public boolean overlaps(Interval other) {
        return low <= other.high && other.low <= high;
    }
}
