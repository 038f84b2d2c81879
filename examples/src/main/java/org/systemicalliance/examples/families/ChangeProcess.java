package org.systemicalliance.examples.families;

/**
 * How true alliances move from wave to wave: a small drift everywhere, and now and then a strain between two adults
 * that lowers how one of them sees the other at once, and the other direction in part, and is repaired step by step.
 *
 * @param drift standard deviation of the change of a direction between two waves, in points
 * @param strainProbability probability that a strain begins in a given direction between two waves
 * @param strainDepth points by which a strain lowers the direction in which it begins
 * @param echo 0–1, share of the depth that the other direction of the pair suffers
 * @param repair 0–1, share of the remaining strain that is repaired by the next wave
 */
public record ChangeProcess(double drift, double strainProbability, double strainDepth, double echo, double repair) {

    public ChangeProcess {
        if (!(drift >= 0 && drift <= 50)) {
            throw new IllegalArgumentException("drift must lie between 0 and 50");
        }
        if (!(strainDepth >= 0 && strainDepth <= 100)) {
            throw new IllegalArgumentException("strainDepth must lie between 0 and 100");
        }
        FamilyConfiguration.requireShare(strainProbability, "strainProbability");
        FamilyConfiguration.requireShare(echo, "echo");
        FamilyConfiguration.requireShare(repair, "repair");
    }

    /** Some drift and an occasional strain. */
    public static ChangeProcess typical() {
        return new ChangeProcess(2.0, 0.03, 28, 0.4, 0.5);
    }

    /** Nothing changes: every difference between waves is measurement error. */
    public static ChangeProcess none() {
        return new ChangeProcess(0, 0, 0, 0, 0);
    }
}
