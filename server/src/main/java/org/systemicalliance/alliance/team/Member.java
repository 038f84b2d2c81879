package org.systemicalliance.alliance.team;

import java.util.Objects;
import org.systemicalliance.alliance.AgentRole;

/**
 * A person's part in a child's system of care.
 *
 * @param person reference to the person, such as {@code RelatedPerson/12}
 * @param role the part played
 * @param span when
 */
public record Member(String person, AgentRole role, Span span) {

    public Member {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(span, "span");
    }
}
