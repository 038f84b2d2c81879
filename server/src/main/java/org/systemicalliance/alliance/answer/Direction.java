package org.systemicalliance.alliance.answer;

import java.util.Comparator;

/**
 * Who says something about the relationship with whom.
 *
 * @param dyad reference to the dyad
 * @param informant reference to the person who says it
 * @param partner reference to the person it is about
 */
public record Direction(String dyad, String informant, String partner, Perspective perspective)
        implements Comparable<Direction> {

    private static final Comparator<Direction> ORDER = Comparator.comparing(Direction::dyad)
            .thenComparing(Direction::perspective)
            .thenComparing(Direction::informant)
            .thenComparing(Direction::partner);

    @Override
    public int compareTo(Direction other) {
        return ORDER.compare(this, other);
    }
}
