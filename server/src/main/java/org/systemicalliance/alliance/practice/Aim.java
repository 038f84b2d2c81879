package org.systemicalliance.alliance.practice;

import java.util.Optional;
import java.util.Set;
import org.systemicalliance.alliance.team.Span;

/**
 * A goal that is pursued for the child.
 *
 * @param id reference to it
 * @param pursued when
 * @param concerned whoever has a position towards it: who agrees, who disagrees, and whose word is awaited
 * @param agreeing those of them who agree
 * @param onTrack whether it is being reached, or has been; empty where nobody says
 */
public record Aim(String id, Span pursued, Set<String> concerned, Set<String> agreeing, Optional<Boolean> onTrack) {

    public Aim {
        concerned = Set.copyOf(concerned);
        agreeing = Set.copyOf(agreeing);
    }

    boolean isShared() {
        return agreeing.containsAll(concerned);
    }
}
