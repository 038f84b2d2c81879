package org.systemicalliance.server.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How long the same thing took, again and again, in milliseconds. */
record Latencies(double[] sorted) {

    /** Does something once per repetition; what comes before is not counted. */
    static Latencies of(int warmUp, int repetitions, Runnable action) {
        IntStream.range(0, warmUp).forEach(turn -> action.run());
        double[] milliseconds = IntStream.range(0, repetitions)
                .mapToDouble(turn -> {
                    long start = System.nanoTime();
                    action.run();
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
        return new Latencies(milliseconds);
    }

    /** What was measured in several turns. */
    static Latencies together(List<Latencies> turns) {
        return new Latencies(turns.stream()
                .flatMapToDouble(turn -> Arrays.stream(turn.sorted()))
                .sorted()
                .toArray());
    }

    /** The smallest of which a share, 0–1, is not larger. */
    double quantile(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    double median() {
        return quantile(0.5);
    }

    int count() {
        return sorted.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Latencies latencies && Arrays.equals(sorted, latencies.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return "median %.1f ms of %d".formatted(median(), count());
    }
}
