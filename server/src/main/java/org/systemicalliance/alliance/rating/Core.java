package org.systemicalliance.alliance.rating;

import org.systemicalliance.alliance.Coded;

/** A set of questions shared by several forms. Codes of CodeSystem {@code alliance-core}. */
public enum Core implements Coded {
    ADULT_ABOUT_ADULT("AA"),
    ADULT_ABOUT_CHILD("AC"),
    CHILD_PICTORIAL("CH"),
    OBSERVER("OB");

    private final String code;

    Core(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Only the twelve-item adult cores have enough items per element to report the three elements. */
    public boolean reportsElements() {
        return this == ADULT_ABOUT_ADULT || this == ADULT_ABOUT_CHILD;
    }

    public static Core of(String code) {
        return Coded.find(values(), code, "alliance-core");
    }
}
