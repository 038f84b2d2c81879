package org.systemicalliance.alliance.round;

import java.time.LocalDate;

/**
 * How often anybody may be asked (measurement specification, section 5, rule 10: "rotate partners; cap forms").
 *
 * @param invitations the most invitations of one person within the days, whichever child they are about
 * @param days how far back invitations are counted, the day of the round included
 */
public record Limits(int invitations, int days) {

    public Limits {
        if (invitations < 1 || days < 1) {
            throw new IllegalArgumentException("a round that asks nobody is no round");
        }
    }

    /** The first day whose invitations count. */
    public LocalDate since(LocalDate day) {
        return day.minusDays(days - 1L);
    }
}
