package org.systemicalliance.alliance.rating;

import java.util.List;
import org.systemicalliance.alliance.Coded;

/** A set of questions shared by several forms. Codes of CodeSystem {@code alliance-core}. */
public enum Core implements Coded {
    ADULT_ABOUT_ADULT("AA", List.of()),
    ADULT_ABOUT_CHILD("AC", List.of()),
    CHILD_PICTORIAL("CH", List.of(Gate.PRACTICE)),
    OBSERVER("OB", List.of(Gate.OBSERVATION));

    private final String code;
    private final List<Gate> gates;

    Core(String code, List<Gate> gates) {
        this.code = code;
        this.gates = gates;
    }

    @Override
    public String code() {
        return code;
    }

    /** What has to be reached before an answer to a form of this core can be scored. */
    public List<Gate> gates() {
        return gates;
    }

    /** Only the twelve-item adult cores have enough items per element to report the three elements. */
    public boolean reportsElements() {
        return this == ADULT_ABOUT_ADULT || this == ADULT_ABOUT_CHILD;
    }

    public static Core of(String code) {
        return Coded.find(values(), code, "alliance-core");
    }
}
