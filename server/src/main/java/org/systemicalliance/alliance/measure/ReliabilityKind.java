package org.systemicalliance.alliance.measure;

import org.systemicalliance.alliance.Coded;

/** How a coefficient of reliability was found. Codes of CodeSystem {@code reliability-kind}. */
public enum ReliabilityKind implements Coded {
    /** The same people answered twice within an interval in which nothing should have changed. */
    RETEST("short-interval-retest"),
    /** How far the items of one answer go together (coefficient alpha). It says nothing about time. */
    ALPHA("internal-consistency");

    private final String code;

    ReliabilityKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static ReliabilityKind of(String code) {
        return Coded.find(values(), code, "reliability-kind");
    }
}
