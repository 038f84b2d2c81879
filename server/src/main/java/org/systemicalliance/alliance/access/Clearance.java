package org.systemicalliance.alliance.access;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What somebody may see at a moment: whatever carries a granted mark and no withheld one, and what its raters released
 * to them. Nothing else.
 *
 * @param granted marks that open
 * @param withheld marks that close, whatever else is open
 * @param released marks of what raters opened to whom they rated, though it stays closed otherwise: all that one of
 *     them says, or single ratings
 * @param nameable marks of what may be named in one's own words without being read: a teacher names the parent they
 *     answer about
 */
public record Clearance(Set<Mark> granted, Set<Mark> withheld, Set<Mark> released, Set<Mark> nameable) {

    public Clearance(Set<Mark> granted, Set<Mark> withheld) {
        this(granted, withheld, Set.of(), Set.of());
    }

    public Clearance {
        granted = Set.copyOf(granted);
        withheld = Set.copyOf(withheld);
        released = Set.copyOf(released);
        nameable = Set.copyOf(nameable);
    }

    /** @param exposure the marks that a resource carries */
    public boolean admits(Set<Mark> exposure) {
        boolean open = !Collections.disjoint(exposure, granted) && Collections.disjoint(exposure, withheld);
        return open || !Collections.disjoint(exposure, released);
    }

    /** The same, for what is only named. */
    public Clearance forNaming() {
        Set<Mark> either = new HashSet<>(granted);
        either.addAll(nameable);
        return new Clearance(either, withheld, released, Set.of());
    }
}
