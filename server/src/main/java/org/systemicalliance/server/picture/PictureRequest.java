package org.systemicalliance.server.picture;

import java.time.Clock;
import java.time.LocalDate;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.picture.Window;

/**
 * Which picture is asked for.
 *
 * @param child reference to the child
 * @param window the days it covers; its end is the day of the picture
 */
record PictureRequest(String child, Window window) {

    /**
     * @param from first day; null for twelve months before the last
     * @param asOf last day; null for today
     * @throws RuleViolation if the window is empty or ends in the future
     */
    static PictureRequest of(String child, LocalDate from, LocalDate asOf, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : asOf;
        LocalDate first = from == null ? Window.usual(day, clock.getZone()).from() : from;
        if (day.isAfter(today)) {
            throw new RuleViolation("sal-picture-day", "asOf", "A picture is drawn as of a day that has come.");
        }
        if (first.isAfter(day)) {
            throw new RuleViolation(
                    "sal-picture-window", "from", "The window does not start after the day it ends on.");
        }
        return new PictureRequest(child, new Window(first, day, clock.getZone()));
    }
}
