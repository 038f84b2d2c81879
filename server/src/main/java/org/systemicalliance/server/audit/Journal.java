package org.systemicalliance.server.audit;

import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.server.platform.storage.OwnTables;

/**
 * AuditEvents that happened and are not yet resources. A row is written before the answer leaves the server, in the
 * transaction that is running where there is one, so none is lost when the server stops.
 */
class Journal {

    /** One event, as JSON. */
    record Line(long number, String event) {}

    private static final long BUSY_NANOS = 1_000_000_000;

    private final JdbcTemplate jdbc;
    private volatile long added = System.nanoTime() - BUSY_NANOS;

    Journal(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void create() {
        OwnTables.make(jdbc, "ALLIANCE_AUDIT", """
                create table ALLIANCE_AUDIT (
                  NUMBER_ bigint generated always as identity primary key,
                  EVENT varchar(1000000) not null)
                """);
    }

    /** All of them, or none. */
    void add(List<String> events) {
        String rows = String.join(",", Collections.nCopies(events.size(), "(?)"));
        jdbc.update("insert into ALLIANCE_AUDIT (EVENT) values " + rows, events.toArray());
        added = System.nanoTime();
    }

    /** Whether something was noted here a moment ago. */
    boolean isBusy() {
        return System.nanoTime() - added < BUSY_NANOS;
    }

    /** The oldest of those with a higher number, which is 1 or more. */
    List<Line> after(long number, int count) {
        return jdbc.query(
                "select NUMBER_, EVENT from ALLIANCE_AUDIT where NUMBER_ > ? order by NUMBER_ fetch first " + count
                        + " rows only",
                (row, index) -> new Line(row.getLong(1), row.getString(2)),
                number);
    }

    /** Takes a line out; answers false if somebody else did. */
    boolean take(Line line) {
        return jdbc.update("delete from ALLIANCE_AUDIT where NUMBER_ = ?", line.number()) == 1;
    }
}
