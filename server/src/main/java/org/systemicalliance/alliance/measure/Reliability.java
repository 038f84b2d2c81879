package org.systemicalliance.alliance.measure;

import java.util.Locale;

/**
 * How reliably one form measures, as one source found it in one population and language (measurement specification,
 * section 3, "Error").
 *
 * @param reference reference to the resource that states it
 * @param scope for what it holds
 * @param kind how the coefficient was found
 * @param standardDeviation spread of scores in that population, in points of 0–100
 * @param coefficient the coefficient r, between 0 and 1
 */
public record Reliability(
        String reference, Scope scope, ReliabilityKind kind, double standardDeviation, double coefficient) {

    /** Scores from 0 to 100 cannot spread wider. */
    private static final double WIDEST = 50;

    public Reliability {
        if (!(standardDeviation > 0 && standardDeviation <= WIDEST)) {
            throw new IllegalArgumentException("a standard deviation lies between 0 and 50 points");
        }
        if (!(coefficient > 0 && coefficient < 1)) {
            throw new IllegalArgumentException("a reliability lies between 0 and 1");
        }
    }

    /** Standard error of measurement of one score: {@code SD · √(1 − r)}. */
    public double standardError() {
        return standardDeviation * Math.sqrt(1 - coefficient);
    }

    /** Standard error of the difference of two scores of one person: {@code SD · √(2 (1 − r))}. */
    public double standardErrorOfChange() {
        return standardDeviation * Math.sqrt(2 * (1 - coefficient));
    }

    /**
     * For what a reliability holds; it is never carried over to anything else.
     *
     * @param form canonical of the form, with its version
     * @param language as BCP 47 writes it
     * @param population code of the population, or its name
     * @param source where it was published, or who found it
     */
    public record Scope(String form, String language, String population, String source) {

        public Scope {
            language = language.toLowerCase(Locale.ROOT);
        }
    }
}
