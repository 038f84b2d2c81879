package org.systemicalliance.alliance;

/** Primary alliances involve the child directly, secondary ones do not (article, "Systemic therapeutic alliance"). */
public enum Subsystem implements Coded {
    PRIMARY("primary"),
    SECONDARY("secondary");

    private final String code;

    Subsystem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
