package org.systemicalliance.alliance.practice;

import org.systemicalliance.alliance.Coded;

/** The kinds of contacts. Codes of CodeSystem {@code contact-type}. */
public enum ContactType implements Coded {
    THERAPY_SESSION("therapy-session"),
    FEEDBACK_SESSION("feedback-session"),
    CONSENSUS_MEETING("consensus-meeting"),
    TEAM_CONFERENCE("team-conference"),
    CARE_PROVIDER_MEETING("care-provider-meeting"),
    PARENT_CAREGIVER_COORDINATION("parent-caregiver-coordination");

    private final String code;

    ContactType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static ContactType of(String code) {
        return Coded.find(values(), code, "contact-type");
    }
}
