package org.systemicalliance.alliance;

/** The part a person plays in the child's system of care. Codes of CodeSystem {@code agent}. */
public enum AgentRole implements Coded {
    CHILD("child"),
    PARENT("parent"),
    CAREGIVER("caregiver"),
    PROFESSIONAL("professional"),
    /** Watches a primary dyad from outside; rates it, but takes part in no dyad. */
    OBSERVER("observer");

    private final String code;

    AgentRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static AgentRole of(String code) {
        return Coded.find(values(), code, "agent");
    }
}
