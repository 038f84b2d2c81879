package org.systemicalliance.examples.families;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The true alliances of one family, carried from wave to wave. */
final class TrueCourse {

    /** True scores stay off the ends of the scale, where answers could not vary any more. */
    private static final double LOWEST = 3;

    private static final double HIGHEST = 97;

    private final ChangeProcess change;
    private final Random random;
    private final Map<Direction, Double> untroubled = new LinkedHashMap<>();
    private final Map<Direction, Double> strain = new HashMap<>();
    private final Set<Direction> newlyStrained = new HashSet<>();

    TrueCourse(List<Direction> directions, TrueAlliance alliance, ChangeProcess change, Random random) {
        this.change = change;
        this.random = random;
        Map<Member, Double> asInformant = new HashMap<>();
        Map<Member, Double> asPartner = new HashMap<>();
        double ofFamily = alliance.family() * random.nextGaussian();
        for (Direction direction : directions) {
            double ofInformant = asInformant.computeIfAbsent(
                    direction.informant(), member -> alliance.informant() * random.nextGaussian());
            double ofPartner = asPartner.computeIfAbsent(
                    direction.partner(), member -> alliance.partner() * random.nextGaussian());
            double ofRelationship = alliance.relationship() * random.nextGaussian();
            untroubled.put(
                    direction,
                    clipped(alliance.level(direction.core()) + ofFamily + ofInformant + ofPartner + ofRelationship));
        }
    }

    /** Moves on to the next wave. */
    void advance() {
        untroubled.replaceAll((direction, value) -> clipped(value + change.drift() * random.nextGaussian()));
        strain.replaceAll((direction, points) -> points * (1 - change.repair()));
        newlyStrained.clear();
        for (Direction direction : untroubled.keySet()) {
            boolean begins = random.nextDouble() < change.strainProbability();
            if (begins && direction.core() == Core.ADULT_ABOUT_ADULT) {
                newlyStrained.add(direction);
                strain.merge(direction, change.strainDepth(), Math::max);
                strain.merge(direction.reversed(), change.strainDepth() * change.echo(), Math::max);
            }
        }
    }

    double value(Direction direction) {
        return clipped(untroubled.get(direction) - strain.getOrDefault(direction, 0.0));
    }

    /** By how many points strain has lowered the value. */
    double strain(Direction direction) {
        return untroubled.get(direction) - value(direction);
    }

    boolean strainBegan(Direction direction) {
        return newlyStrained.contains(direction);
    }

    private static double clipped(double value) {
        return Math.min(HIGHEST, Math.max(LOWEST, value));
    }
}
