package org.systemicalliance.alliance.answer;

import java.util.List;
import java.util.Optional;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.team.Dyad;

/**
 * Who can speak about whom in a pair: each of the two about the other; and about the relationship of the child with the
 * other also somebody who watches the two, and somebody who answers in the child's place.
 */
public final class Directions {

    private Directions() {}

    /** The two that make a pair, each about the other. */
    public static List<Direction> own(Dyad dyad) {
        return List.of(between(dyad, dyad.first()), between(dyad, dyad.second()));
    }

    /**
     * In which direction somebody speaks who answers a form about a pair.
     *
     * @param addressed whom the form asks
     * @return empty if it is not for them to answer it
     */
    public static Optional<Direction> of(Dyad dyad, AgentRole addressed, String informant) {
        return switch (addressed) {
            case OBSERVER -> fromOutside(dyad, informant, Perspective.OBSERVER);
            case CHILD ->
                informant.equals(dyad.child())
                        ? asOneOfThem(dyad, AgentRole.CHILD, informant)
                        : fromOutside(dyad, informant, Perspective.PROXY);
            default -> asOneOfThem(dyad, addressed, informant);
        };
    }

    /** Whom a form asks that is answered in a direction of a pair. */
    public static AgentRole addressed(Dyad dyad, Direction direction) {
        return switch (direction.perspective()) {
            case SELF_REPORT -> dyad.roleOf(direction.informant());
            case OBSERVER -> AgentRole.OBSERVER;
            case PROXY -> AgentRole.CHILD;
        };
    }

    /** Whether a direction is one of a pair. */
    public static boolean agree(Dyad dyad, Direction direction) {
        return switch (direction.perspective()) {
            case SELF_REPORT -> own(dyad).contains(direction);
            case OBSERVER -> of(dyad, AgentRole.OBSERVER, direction.informant()).equals(Optional.of(direction));
            case PROXY -> of(dyad, AgentRole.CHILD, direction.informant()).equals(Optional.of(direction));
        };
    }

    private static Optional<Direction> asOneOfThem(Dyad dyad, AgentRole role, String informant) {
        return dyad.joins(informant) && dyad.roleOf(informant) == role
                ? Optional.of(between(dyad, informant))
                : Optional.empty();
    }

    private static Optional<Direction> fromOutside(Dyad dyad, String informant, Perspective perspective) {
        return dyad.joins(dyad.child()) && !dyad.joins(informant)
                ? Optional.of(new Direction(dyad.id(), informant, dyad.other(dyad.child()), perspective))
                : Optional.empty();
    }

    private static Direction between(Dyad dyad, String informant) {
        return new Direction(dyad.id(), informant, dyad.other(informant), Perspective.SELF_REPORT);
    }
}
