package org.systemicalliance.alliance.measure;

/**
 * What a site decides about its summaries. Policy, not psychometric fact; whatever was decided is stated with the result.
 *
 * @param baseline against which rating changes are measured
 * @param minimumPairCoverage the least share of a subsystem's pairs, 0 to 1, that an index needs
 * @param everyType whether an index needs every type of dyad that the team makes possible
 */
public record MeasurePolicy(Baseline baseline, double minimumPairCoverage, boolean everyType) {

    /** As the measurement specification, section 3, suggests. */
    public static final MeasurePolicy SUGGESTED = new MeasurePolicy(Baseline.PREVIOUS, 0.6, true);

    public MeasurePolicy {
        if (!(minimumPairCoverage >= 0 && minimumPairCoverage <= 1)) {
            throw new IllegalArgumentException("the minimum pair coverage is a share between 0 and 1");
        }
    }
}
