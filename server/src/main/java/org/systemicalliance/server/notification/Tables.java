package org.systemicalliance.server.notification;

import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of this feature. */
record Tables(
        SubscriptionTable subscriptions,
        OccurrenceTable occurrences,
        LetterTable letters,
        InvitationTable invitations) {

    static Tables of(JdbcTemplate jdbc) {
        return new Tables(
                new SubscriptionTable(jdbc),
                new OccurrenceTable(jdbc),
                new LetterTable(jdbc),
                new InvitationTable(jdbc));
    }

    /** Makes those that are not there; answers whether invitations were not. */
    boolean create() {
        subscriptions.create();
        occurrences.create();
        letters.create();
        return invitations.create();
    }
}
