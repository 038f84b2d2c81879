package org.systemicalliance.server.audit;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.server.platform.storage.Backlog;
import org.systemicalliance.server.platform.storage.OwnTables;

/**
 * AuditEvents that happened and are not yet resources. A row is written before the answer leaves the server, in the
 * transaction that is running where there is one, so none is lost when the server stops.
 */
class Journal {

    private static final String TABLE = "ALLIANCE_AUDIT";
    private static final long BUSY_NANOS = 1_000_000_000;

    private final JdbcTemplate jdbc;
    private volatile long added = System.nanoTime() - BUSY_NANOS;

    Journal(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void create() {
        OwnTables.make(jdbc, TABLE, """
                create table ALLIANCE_AUDIT (
                  NUMBER_ bigint generated always as identity primary key,
                  EVENT varchar(1000000) not null)
                """);
    }

    /** All of them, or none; each is one event, as JSON. */
    void add(List<String> events) {
        String rows = String.join(",", Collections.nCopies(events.size(), "(?)"));
        jdbc.update("insert into ALLIANCE_AUDIT (EVENT) values " + rows, events.toArray());
        added = System.nanoTime();
    }

    /** Whether something was noted here a moment ago. */
    boolean isBusy() {
        return System.nanoTime() - added < BUSY_NANOS;
    }

    /** What is noted here and waits to become a resource. */
    Backlog backlog(Clock clock) {
        return new Backlog(jdbc, TABLE, clock);
    }

    /** Takes a line out and answers its event; empty if somebody else took it. */
    Optional<String> take(long number) {
        List<String> events =
                jdbc.queryForList("select EVENT from ALLIANCE_AUDIT where NUMBER_ = ?", String.class, number);
        boolean taken = jdbc.update("delete from ALLIANCE_AUDIT where NUMBER_ = ?", number) == 1;
        return taken ? events.stream().findFirst() : Optional.empty();
    }
}
