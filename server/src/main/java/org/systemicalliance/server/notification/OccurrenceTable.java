package org.systemicalliance.server.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.alliance.notification.Topic;
import org.systemicalliance.server.platform.storage.Backlog;
import org.systemicalliance.server.platform.storage.OwnTables;

/** What happened and is not distributed yet. A row is written in the transaction in which it happens. */
class OccurrenceTable {

    private static final String TABLE = "ALLIANCE_OCCURRENCE";

    private final JdbcTemplate jdbc;

    OccurrenceTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void create() {
        OwnTables.make(jdbc, TABLE, """
                create table ALLIANCE_OCCURRENCE (
                  NUMBER_ bigint generated always as identity primary key,
                  TOPIC varchar(30) not null,
                  FOCUS varchar(90) not null,
                  CHILD varchar(80) not null,
                  HAPPENED bigint not null)
                """);
    }

    /** Writes it down, if there is anybody who may want to be told. */
    void add(Topic topic, String focus, String child, Instant at) {
        jdbc.update("""
                insert into ALLIANCE_OCCURRENCE (TOPIC, FOCUS, CHILD, HAPPENED)
                select cast(? as varchar(30)), cast(? as varchar(90)), cast(? as varchar(80)), cast(? as bigint) where exists
                (select 1 from ALLIANCE_SUBSCRIPTION where TOPIC = ? and STATE in ('ACTIVE', 'ERROR'))
                """, topic.code(), focus, child, at.toEpochMilli(), topic.code());
    }

    /** What waits to be distributed. */
    Backlog backlog(Clock clock) {
        return new Backlog(jdbc, TABLE, clock);
    }

    /** Takes one out; empty if somebody else did. */
    Optional<Occurrence> take(long number) {
        List<Occurrence> found = jdbc.query(
                "select * from ALLIANCE_OCCURRENCE where NUMBER_ = ?",
                (row, index) -> new Occurrence(
                        Topic.of(row.getString("TOPIC")),
                        row.getString("FOCUS"),
                        row.getString("CHILD"),
                        Instant.ofEpochMilli(row.getLong("HAPPENED"))),
                number);
        boolean taken = jdbc.update("delete from ALLIANCE_OCCURRENCE where NUMBER_ = ?", number) == 1;
        return taken ? found.stream().findFirst() : Optional.empty();
    }
}
