package org.systemicalliance.server.platform.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Rows of a table that could not be worked on: they wait a while, so that they hold up no other. */
public final class Setbacks {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Map<Long, Instant> waiting = new ConcurrentHashMap<>();
    private final Clock clock;

    public Setbacks(Clock clock) {
        this.clock = clock;
    }

    /** Whether a row is due: it never failed, or has waited since. */
    public boolean isDue(long row) {
        Instant until = waiting.get(row);
        return until == null || !clock.instant().isBefore(until);
    }

    public void failed(long row) {
        waiting.put(row, clock.instant().plus(PAUSE));
    }

    public void done(long row) {
        waiting.remove(row);
    }
}
