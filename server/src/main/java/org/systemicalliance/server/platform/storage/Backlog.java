package org.systemicalliance.server.platform.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of a table that wait for work, each taken out by whoever did it. They are gone through page by page from the
 * oldest to the one that was newest when the pass began; what comes later, or was committed late, is of the next pass.
 * A row that failed waits longer each time and holds up no other. For one thread.
 */
public final class Backlog {

    private static final int PAGE = 50;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int LONGEST_DOUBLINGS = 6;

    private final JdbcTemplate jdbc;
    private final String page;
    private final String newest;
    private final Clock clock;
    private final Map<Long, Setback> setbacks = new HashMap<>();
    private long reached;
    private long end;
    private Instant began = Instant.MIN;

    private record Setback(int times, Instant until) {}

    /** @param table has a key named NUMBER_, given in ascending order from 1 */
    public Backlog(JdbcTemplate jdbc, String table, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.page =
                "select NUMBER_ from %s where NUMBER_ > ? and NUMBER_ <= ? order by NUMBER_ fetch first %d rows only"
                        .formatted(table, PAGE);
        this.newest = "select max(NUMBER_) from " + table;
    }

    /** The numbers of the rows of the next page that are due; empty at the end of a pass, and there a new one begins. */
    public List<Long> next() {
        if (reached >= end) {
            begin();
        }
        List<Long> due = List.of();
        while (due.isEmpty() && reached < end) {
            List<Long> numbers = jdbc.queryForList(page, Long.class, reached, end);
            reached = numbers.size() < PAGE ? end : numbers.get(PAGE - 1);
            due = numbers.stream().filter(this::isDue).toList();
        }
        return due;
    }

    /** How long this pass takes so far; what it will still take is not known. */
    public Duration age() {
        return Duration.between(began, clock.instant());
    }

    public void done(long row) {
        setbacks.remove(row);
    }

    public void failed(long row) {
        setbacks.merge(row, setback(1), (before, first) -> setback(before.times() + 1));
    }

    private void begin() {
        Long last = jdbc.queryForObject(newest, Long.class);
        reached = 0;
        end = last == null ? 0 : last;
        began = clock.instant();
    }

    private Setback setback(int times) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(times - 1, LONGEST_DOUBLINGS));
        return new Setback(times, clock.instant().plus(pause));
    }

    private boolean isDue(long row) {
        Setback setback = setbacks.get(row);
        return setback == null || !clock.instant().isBefore(setback.until());
    }
}
