package org.systemicalliance.alliance.notification;

import java.time.Duration;
import java.util.Optional;

/**
 * How long somebody who does not answer is waited for: longer after each failure, and not for ever.
 *
 * @param firstPause after the first failure; each of the following is twice as long
 * @param longestPause no pause is longer
 * @param attempts so many failures in a row are given up on
 */
public record Patience(Duration firstPause, Duration longestPause, int attempts) {

    /** Beyond this a pause is the longest one, however short the first. */
    private static final int DOUBLINGS = 30;

    public Patience {
        if (firstPause.isNegative() || firstPause.isZero() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("pauses last some time, and the longest is not shorter than the first");
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("there is at least one attempt");
        }
    }

    /**
     * How long to wait before the next attempt; empty where there is none.
     *
     * @param failures how many there were in a row, 1 or more
     */
    public Optional<Duration> after(int failures) {
        if (failures >= attempts) {
            return Optional.empty();
        }
        Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return Optional.of(pause.compareTo(longestPause) < 0 ? pause : longestPause);
    }
}
