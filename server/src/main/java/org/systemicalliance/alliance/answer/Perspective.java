package org.systemicalliance.alliance.answer;

import org.systemicalliance.alliance.Coded;

/** From where an informant speaks. Codes of CodeSystem {@code informant-perspective}. */
public enum Perspective implements Coded {
    /** One of the two of the dyad about the relationship with the other. */
    SELF_REPORT("self-report"),
    /** Somebody answering in the child's place; never shown as the child's own word. */
    PROXY("proxy"),
    /** Somebody who watched the two. */
    OBSERVER("observer");

    private final String code;

    Perspective(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Perspective of(String code) {
        return Coded.find(values(), code, "informant-perspective");
    }
}
