package org.systemicalliance.alliance.team;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;

/**
 * Two people about one child, as recorded.
 *
 * @param id reference to the dyad, such as {@code CareTeam/7}
 * @param child reference to the child
 * @param type the kind of dyad
 * @param first reference to the person in the first role of the type
 * @param second reference to the person in the second role of the type
 * @param active whether the two are recorded as working with each other
 * @param span when they do
 */
public record Dyad(String id, String child, DyadType type, String first, String second, boolean active, Span span) {

    public Dyad {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(span, "span");
        if (first.equals(second)) {
            throw new IllegalArgumentException("a person forms no dyad with himself or herself");
        }
    }

    /** The two people, whatever their order. */
    public Set<String> people() {
        return Set.of(first, second);
    }

    public boolean joins(String person) {
        return first.equals(person) || second.equals(person);
    }

    public AgentRole roleOf(String person) {
        return first.equals(person) ? type.first() : type.second();
    }

    /** The partner of one of the two. */
    public String other(String person) {
        return first.equals(person) ? second : first;
    }

    /** The one of the two who plays a part; the first where both play it. */
    public String playing(AgentRole role) {
        return type.first() == role ? first : second;
    }

    /** Whether the two worked with each other on a day; a dyad that has ended did so until its last day. */
    public boolean activeOn(LocalDate day) {
        return span.covers(day) && (active || span.end() != null);
    }

    /** The same two people, at another time. */
    Dyad during(boolean nowActive, Span newSpan) {
        return new Dyad(id, child, type, first, second, nowActive, newSpan);
    }
}
