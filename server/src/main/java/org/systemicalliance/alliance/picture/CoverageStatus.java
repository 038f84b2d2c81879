package org.systemicalliance.alliance.picture;

import org.systemicalliance.alliance.Coded;

/** What is known of a direction within a window. Codes of CodeSystem {@code coverage-status}. */
public enum CoverageStatus implements Coded {
    ANSWERED("answered"),
    /** Answered, but on too few items for a score. */
    NOT_SCORED("not-scored"),
    ASKED("asked"),
    OVERDUE("overdue"),
    DECLINED("declined"),
    NEVER_ASKED("never-asked");

    private final String code;

    CoverageStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
