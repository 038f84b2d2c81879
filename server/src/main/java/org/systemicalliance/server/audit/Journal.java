package org.systemicalliance.server.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.server.platform.storage.Backlog;
import org.systemicalliance.server.platform.storage.OwnTables;

/**
 * Accesses of which there is no AuditEvent yet. A row is written before the answer leaves the server, in the
 * transaction that is running where there is one, so none is lost when the server stops.
 */
class Journal {

    private static final String TABLE = "ALLIANCE_AUDIT";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .build();
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

    /** All of them, or none. */
    void add(List<Access> accesses) {
        String rows = String.join(",", Collections.nCopies(accesses.size(), "(?)"));
        jdbc.update(
                "insert into ALLIANCE_AUDIT (EVENT) values " + rows,
                accesses.stream().map(Journal::written).toArray());
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

    /** Takes a line out and answers what it says; empty if somebody else took it. */
    Optional<Access> take(long number) {
        List<String> lines =
                jdbc.queryForList("select EVENT from ALLIANCE_AUDIT where NUMBER_ = ?", String.class, number);
        boolean taken = jdbc.update("delete from ALLIANCE_AUDIT where NUMBER_ = ?", number) == 1;
        return taken ? lines.stream().findFirst().map(Journal::read) : Optional.empty();
    }

    private static String written(Access access) {
        try {
            return JSON.writeValueAsString(access);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An access is written as JSON", e);
        }
    }

    private static Access read(String line) {
        try {
            return JSON.readValue(line, Access.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A line of the journal is read", e);
        }
    }
}
