package org.systemicalliance.server.round;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.systemicalliance.alliance.round.Limits;

/**
 * How often anybody is asked, under {@code alliance.round.*}.
 *
 * @param invitations the most invitations of one person within the days
 * @param days how many days that is
 * @param due how many days there are to answer, unless a round says otherwise
 */
@ConfigurationProperties("alliance.round")
record RoundSettings(
        @DefaultValue("3") int invitations,
        @DefaultValue("28") int days,
        @DefaultValue("14") int due) {

    Limits limits() {
        return new Limits(invitations, days);
    }
}
