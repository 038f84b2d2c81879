package org.systemicalliance.examples.families;

/**
 * Where the true alliance of a direction comes from at the first wave: a level of the core plus independent normal
 * effects of the family, of the informant (how warmly someone sees others), of the partner (how warmly someone is seen)
 * and of the particular relationship, as in a round-robin design. All in points of the 0–100 scale.
 *
 * @param adultAboutAdult level of the AA core
 * @param adultAboutChild level of the AC core
 * @param childAboutAdult level of the pictorial form
 * @param family standard deviation between families
 * @param informant standard deviation between informants of a family
 * @param partner standard deviation between partners of a family
 * @param relationship standard deviation of what is particular to informant and partner
 * @param occasion 0–1, how much an occasion (the day, the mood) moves all items of one form together; 0 leaves only
 *     the noise of single items
 */
public record TrueAlliance(
        double adultAboutAdult,
        double adultAboutChild,
        double childAboutAdult,
        double family,
        double informant,
        double partner,
        double relationship,
        double occasion) {

    public TrueAlliance {
        requirePercent(adultAboutAdult, "adultAboutAdult");
        requirePercent(adultAboutChild, "adultAboutChild");
        requirePercent(childAboutAdult, "childAboutAdult");
        requireSpread(family, "family");
        requireSpread(informant, "informant");
        requireSpread(partner, "partner");
        requireSpread(relationship, "relationship");
        FamilyConfiguration.requireShare(occasion, "occasion");
    }

    /** Invented, not estimated from anyone: good alliances on the whole, and differences worth seeing. */
    public static TrueAlliance typical() {
        return new TrueAlliance(74, 80, 78, 5, 6, 4, 8, 0.2);
    }

    double level(Core core) {
        return switch (core) {
            case ADULT_ABOUT_ADULT -> adultAboutAdult;
            case ADULT_ABOUT_CHILD -> adultAboutChild;
            case CHILD_PICTORIAL, OBSERVED -> childAboutAdult;
        };
    }

    private static void requirePercent(double value, String name) {
        if (!(value >= 0 && value <= 100)) {
            throw new IllegalArgumentException(name + " must lie between 0 and 100");
        }
    }

    private static void requireSpread(double value, String name) {
        if (!(value >= 0 && value <= 50)) {
            throw new IllegalArgumentException(name + " must lie between 0 and 50");
        }
    }
}
