package org.systemicalliance.alliance.access;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

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
        granted = copy(granted);
        withheld = copy(withheld);
        released = copy(released);
        nameable = copy(nameable);
    }

    /** Who treats hundreds of children is cleared for thousands of marks; {@link Set#copyOf} compares them twice. */
    private static Set<Mark> copy(Set<Mark> marks) {
        return Collections.unmodifiableSet(new HashSet<>(marks));
    }

    /** @param exposure the marks that a resource carries */
    public boolean admits(Set<Mark> exposure) {
        boolean open = !Collections.disjoint(exposure, granted) && Collections.disjoint(exposure, withheld);
        return open || !Collections.disjoint(exposure, released);
    }

    /**
     * As much of it as matters for what is about some children, which is a small part for who treats many.
     *
     * @param children references
     */
    public Clearance about(Set<String> children) {
        return new Clearance(
                concerning(granted, children),
                concerning(withheld, children),
                concerning(released, children),
                concerning(nameable, children));
    }

    private static Set<Mark> concerning(Set<Mark> marks, Set<String> children) {
        return marks.stream().filter(mark -> mark.concerns(children)).collect(Collectors.toSet());
    }

    /** The same, for what is only named. */
    public Clearance forNaming() {
        Set<Mark> either = new HashSet<>(granted);
        either.addAll(nameable);
        return new Clearance(either, withheld, released, Set.of());
    }
}
