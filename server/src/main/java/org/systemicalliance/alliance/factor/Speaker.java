package org.systemicalliance.alliance.factor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.team.Dyad;

/**
 * Who reports a factor.
 *
 * @param who reference to the person, the system of care or the organization
 * @param kind what that is
 * @param parts the parts a person plays in the child's system of care on the day of the report; empty for an outsider
 */
public record Speaker(String who, Kind kind, Set<AgentRole> parts) {

    /** What can report. */
    public enum Kind {
        /** A parent, caregiver or child. */
        PERSON,
        /** A professional, of the child's system or not. */
        PROFESSIONAL,
        /** The child's system of care as a whole: what is counted from its records. */
        TEAM,
        /** An organization: what stands in its records. */
        ORGANIZATION
    }

    public Speaker {
        parts = Set.copyOf(parts);
    }

    boolean plays(AgentRole part) {
        return parts.contains(part);
    }

    boolean isProfessional() {
        return kind == Kind.PROFESSIONAL;
    }

    boolean keepsRecords() {
        return kind == Kind.TEAM || kind == Kind.ORGANIZATION;
    }

    boolean isAdultOfTheSystem() {
        return EnumSet.of(AgentRole.PARENT, AgentRole.CAREGIVER, AgentRole.PROFESSIONAL).stream()
                .anyMatch(parts::contains);
    }

    boolean isOf(Optional<Dyad> pair) {
        return pair.filter(two -> two.joins(who)).isPresent();
    }

    /** Whether they play a part, and are of the pair if it has that part. */
    boolean speaksAs(AgentRole part, Optional<Dyad> pair) {
        boolean pairHasPart = pair.filter(two -> two.type().has(part)).isPresent();
        return plays(part) && (!pairHasPart || isOf(pair));
    }
}
