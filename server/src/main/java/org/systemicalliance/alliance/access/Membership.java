package org.systemicalliance.alliance.access;

import java.time.LocalDate;
import java.util.Objects;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.team.Span;

/**
 * A person's part in the care of a child, now or once.
 *
 * @param child reference to the child
 * @param person reference to the person, as care teams name it
 * @param span the days on which the part is played; what ended is kept, for what was said then is still there
 * @param listed whether the team still lists it
 */
public record Membership(String child, String person, AgentRole role, Span span, boolean listed) {

    public Membership {
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(span, "span");
    }

    /** Whether the part is played on a day. */
    boolean isCurrent(LocalDate day) {
        return listed && span.covers(day);
    }
}
