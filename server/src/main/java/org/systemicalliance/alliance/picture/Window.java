package org.systemicalliance.alliance.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The stretch of time a picture looks at, both days included.
 *
 * @param zone where the days begin and end
 */
public record Window(LocalDate from, LocalDate asOf, ZoneId zone) {

    private static final int USUAL_MONTHS = 12;

    public Window {
        if (from.isAfter(asOf)) {
            throw new IllegalArgumentException("the window starts after the day it looks from");
        }
    }

    /** What is looked at where nobody says otherwise: twelve months. */
    public static Window usual(LocalDate asOf, ZoneId zone) {
        return ofMonths(asOf, USUAL_MONTHS, zone);
    }

    public static Window ofMonths(LocalDate asOf, int months, ZoneId zone) {
        return new Window(asOf.minusMonths(months), asOf, zone);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(asOf);
    }

    public boolean contains(Instant time) {
        return contains(day(time));
    }

    public boolean isPast(Instant time) {
        return !day(time).isAfter(asOf);
    }

    public LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }
}
