package org.systemicalliance.alliance.rating;

import java.util.List;
import org.systemicalliance.alliance.Coded;

/** A set of questions shared by several forms. Codes of CodeSystem {@code alliance-core}. */
public enum Core implements Coded {
    ADULT_ABOUT_ADULT("AA", List.of(), List.of(MarkedItem.BLAMED)),
    ADULT_ABOUT_CHILD("AC", List.of(), List.of()),
    CHILD_PICTORIAL("CH", List.of(Gate.PRACTICE), List.of()),
    OBSERVER("OB", List.of(Gate.OBSERVATION), List.of());

    private final String code;
    private final List<Gate> gates;
    private final List<MarkedItem> markedItems;

    Core(String code, List<Gate> gates, List<MarkedItem> markedItems) {
        this.code = code;
        this.gates = gates;
        this.markedItems = markedItems;
    }

    @Override
    public String code() {
        return code;
    }

    /** What has to be reached before an answer to a form of this core can be scored. */
    public List<Gate> gates() {
        return gates;
    }

    /** Items whose answer may ask for a conversation by itself. */
    public List<MarkedItem> markedItems() {
        return markedItems;
    }

    /** Only the twelve-item adult cores have enough items per element to report the three elements. */
    public boolean reportsElements() {
        return this == ADULT_ABOUT_ADULT || this == ADULT_ABOUT_CHILD;
    }

    public static Core of(String code) {
        return Coded.find(values(), code, "alliance-core");
    }
}
