package org.systemicalliance.alliance.measure;

import org.systemicalliance.alliance.Coded;

/** Why an index has no value. Codes of CodeSystem {@code index-withheld}. */
public enum Withheld implements Coded {
    /** No pair has what the index is made of. */
    NOTHING_HEARD("nothing-heard"),
    /** Too few pairs enter, by the site's policy. */
    PAIR_COVERAGE("pair-coverage"),
    /** A type of dyad that the team makes possible does not enter, by the site's policy. */
    TYPE_ABSENT("type-absent"),
    /** Forms of several versions or languages are never pooled, whatever the policy. */
    SEVERAL_EDITIONS("several-editions");

    private final String code;

    Withheld(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
