package org.systemicalliance.alliance.access;

import java.util.Collections;
import java.util.Set;

/**
 * What somebody may see at a moment: whatever carries a granted mark and no withheld one. Nothing else.
 *
 * @param granted marks that open
 * @param withheld marks that close, whatever else is open
 */
public record Clearance(Set<Mark> granted, Set<Mark> withheld) {

    public Clearance {
        granted = Set.copyOf(granted);
        withheld = Set.copyOf(withheld);
    }

    /** @param exposure the marks that a resource carries */
    public boolean admits(Set<Mark> exposure) {
        return !Collections.disjoint(exposure, granted) && Collections.disjoint(exposure, withheld);
    }
}
