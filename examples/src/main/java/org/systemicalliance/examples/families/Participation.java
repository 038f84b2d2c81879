package org.systemicalliance.examples.families;

/**
 * How completely people answer. All but {@code silencePerPointOfStrain} make answers missing completely at random;
 * that one makes silence informative, as it probably is in life (measurement specification, section 3).
 *
 * @param skipsItem probability that an answered form lacks a given item
 * @param declines probability that an invitation is declined
 * @param letsPass probability that an invitation is neither declined nor answered
 * @param silencePerPointOfStrain added to {@code letsPass} for each point (0–100) by which strain has lowered the true
 *     score of that direction
 */
public record Participation(double skipsItem, double declines, double letsPass, double silencePerPointOfStrain) {

    public Participation {
        FamilyConfiguration.requireShare(skipsItem, "skipsItem");
        FamilyConfiguration.requireShare(declines, "declines");
        FamilyConfiguration.requireShare(letsPass, "letsPass");
        FamilyConfiguration.requireShare(silencePerPointOfStrain, "silencePerPointOfStrain");
    }

    /** A few items skipped, a few people who decline or forget, and some silence where there is strain. */
    public static Participation typical() {
        return new Participation(0.02, 0.03, 0.08, 0.005);
    }

    /** Everyone answers everything. */
    public static Participation complete() {
        return new Participation(0, 0, 0, 0);
    }

    Outcome outcome(double strain, java.util.Random random) {
        double draw = random.nextDouble();
        if (draw < declines) {
            return Outcome.DECLINED;
        }
        return draw < declines + letsPass + silencePerPointOfStrain * strain ? Outcome.LET_PASS : Outcome.ANSWERED;
    }

    /** What became of being asked. */
    enum Outcome {
        ANSWERED,
        DECLINED,
        LET_PASS
    }
}
