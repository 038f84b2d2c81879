package org.systemicalliance.alliance;

import static org.systemicalliance.alliance.AgentRole.CAREGIVER;
import static org.systemicalliance.alliance.AgentRole.CHILD;
import static org.systemicalliance.alliance.AgentRole.PARENT;
import static org.systemicalliance.alliance.AgentRole.PROFESSIONAL;

import java.util.Arrays;
import java.util.Optional;

/** The seven kinds of pair whose alliance is measured. Codes of CodeSystem {@code dyad-type}. */
public enum DyadType implements Coded {
    CHILD_PARENT("child-parent", CHILD, PARENT),
    CHILD_CAREGIVER("child-caregiver", CHILD, CAREGIVER),
    CHILD_PROFESSIONAL("child-professional", CHILD, PROFESSIONAL),
    PARENT_PROFESSIONAL("parent-professional", PARENT, PROFESSIONAL),
    CAREGIVER_PROFESSIONAL("caregiver-professional", CAREGIVER, PROFESSIONAL),
    INTERPROFESSIONAL("interprofessional", PROFESSIONAL, PROFESSIONAL),
    PARENT_CAREGIVER("parent-caregiver", PARENT, CAREGIVER);

    private final String code;
    private final AgentRole first;
    private final AgentRole second;

    DyadType(String code, AgentRole first, AgentRole second) {
        this.code = code;
        this.first = first;
        this.second = second;
    }

    @Override
    public String code() {
        return code;
    }

    public AgentRole first() {
        return first;
    }

    public AgentRole second() {
        return second;
    }

    public Subsystem subsystem() {
        return first == CHILD ? Subsystem.PRIMARY : Subsystem.SECONDARY;
    }

    public static DyadType of(String code) {
        return Coded.find(values(), code, "dyad-type");
    }

    /**
     * The dyad type of two roles, in either order; empty where none is defined (two parents, two caregivers, and
     * whoever only observes).
     */
    public static Optional<DyadType> between(AgentRole one, AgentRole other) {
        return Arrays.stream(values()).filter(type -> type.joins(one, other)).findFirst();
    }

    /** Whether one of the two plays a part. */
    public boolean has(AgentRole role) {
        return first == role || second == role;
    }

    public boolean joins(AgentRole one, AgentRole other) {
        return (first == one && second == other) || (first == other && second == one);
    }
}
