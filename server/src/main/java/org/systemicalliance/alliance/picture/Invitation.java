package org.systemicalliance.alliance.picture;

import java.time.LocalDate;

/**
 * That an informant was asked about a partner, and what became of it.
 *
 * @param asked the day of asking
 * @param due the last day to answer; null without a date
 */
public record Invitation(LocalDate asked, LocalDate due, Outcome outcome) {

    /** What became of an invitation. */
    public enum Outcome {
        OPEN,
        ANSWERED,
        DECLINED,
        WITHDRAWN
    }
}
