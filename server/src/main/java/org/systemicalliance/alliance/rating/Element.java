package org.systemicalliance.alliance.rating;

import org.systemicalliance.alliance.Coded;

/** The three elements of an alliance (article, introduction). Codes of CodeSystem {@code alliance-element}. */
public enum Element implements Coded {
    GOAL("goal"),
    TASK("task"),
    BOND("bond");

    private final String code;

    Element(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Element of(String code) {
        return Coded.find(values(), code, "alliance-element");
    }
}
