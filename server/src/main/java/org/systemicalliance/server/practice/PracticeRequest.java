package org.systemicalliance.server.practice;

import java.time.Clock;
import java.time.LocalDate;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.team.Span;

/**
 * What is to be counted.
 *
 * @param team reference to the system of care
 * @param window the days to look at, with both ends
 */
record PracticeRequest(String team, Span window) {

    private static final int MONTHS = 3;

    /**
     * @param start first day; null for three months before the last
     * @param end last day; null for today
     * @throws RuleViolation if the window is empty or ends in the future
     */
    static PracticeRequest of(String team, LocalDate start, LocalDate end, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = end == null ? today : end;
        LocalDate first = start == null ? last.minusMonths(MONTHS).plusDays(1) : start;
        if (last.isAfter(today)) {
            throw new RuleViolation("sal-practice-day", "end", "Practices are counted until a day that has come.");
        }
        if (first.isAfter(last)) {
            throw new RuleViolation(
                    "sal-practice-window", "start", "The window does not start after the day it ends on.");
        }
        return new PracticeRequest(team, new Span(first, last));
    }
}
