package org.systemicalliance.alliance.picture;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * That an informant was asked about a partner, and what became of it.
 *
 * @param asked the day of asking
 * @param due the last day to answer; null without a date
 */
public record Invitation(LocalDate asked, LocalDate due, Outcome outcome) {

    /** Which of several invitations holds: the newest, then what became of it, then the one that leaves more time. */
    static final Comparator<Invitation> BY_TIME = Comparator.comparing(Invitation::asked)
            .thenComparing(Invitation::outcome)
            .thenComparing(Invitation::due, Comparator.nullsLast(Comparator.naturalOrder()));

    /** What became of an invitation. */
    public enum Outcome {
        OPEN,
        ANSWERED,
        DECLINED,
        WITHDRAWN
    }
}
