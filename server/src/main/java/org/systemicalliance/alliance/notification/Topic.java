package org.systemicalliance.alliance.notification;

import org.systemicalliance.alliance.Coded;

/** What somebody can ask to be told of. Codes of CodeSystem {@code notification-topic}. */
public enum Topic implements Coded {
    /** A rating was given, or amended. */
    NEW_RATING("new-rating"),
    /** A rating is a reason to look at the relationship again. It says nothing of what happened in it. */
    POSSIBLE_STRAIN("possible-strain"),
    /** The day comes near, or has passed, by which somebody was asked to rate. */
    INVITATION_DUE("invitation-due"),
    /** A system of care or a dyad was made, changed or ended. */
    TEAM_CHANGE("team-change");

    private final String code;

    Topic(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Topic of(String code) {
        return Coded.find(values(), code, "notification-topic");
    }
}
