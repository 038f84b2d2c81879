package org.systemicalliance.alliance.notification;

import java.time.Duration;
import java.time.Instant;

/** How near the moment is by which somebody was asked to rate. Each step is told once. */
public enum Urgency {
    AHEAD,
    NEAR,
    OVER;

    /**
     * @param due by when
     * @param notice how long before that it counts as near
     */
    public static Urgency of(Instant due, Instant now, Duration notice) {
        if (!now.isBefore(due)) {
            return OVER;
        }
        return now.isBefore(due.minus(notice)) ? AHEAD : NEAR;
    }

    /** Whether it has become more urgent since it was told, or looked at, last. */
    public boolean isNewsAfter(Urgency told) {
        return compareTo(told) > 0;
    }
}
