package org.systemicalliance.alliance.team;

import java.util.Set;
import org.systemicalliance.alliance.DyadType;

/**
 * Two members whose alliance is measured, in the order in which the dyad type names their roles.
 *
 * @param type the kind of dyad they form
 * @param span the days on which both take part
 */
public record Pair(DyadType type, Member first, Member second, Span span) {

    public Pair {
        if (first.role() != type.first() || second.role() != type.second()) {
            throw new IllegalArgumentException("the roles do not form a " + type.code() + " dyad");
        }
        if (first.person().equals(second.person())) {
            throw new IllegalArgumentException("a person forms no dyad with himself or herself");
        }
    }

    /** The two people, whatever their order; what makes two pairs the same. */
    public Set<String> people() {
        return Set.of(first.person(), second.person());
    }
}
