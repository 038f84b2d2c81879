package org.systemicalliance.server.notification;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.alliance.notification.Topic;
import org.systemicalliance.server.platform.storage.OwnTables;

/** What happened and is not distributed yet. A row is written in the transaction in which it happens. */
class OccurrenceTable {

    private final JdbcTemplate jdbc;

    OccurrenceTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void create() {
        OwnTables.make(jdbc, "ALLIANCE_OCCURRENCE", """
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

    /** The oldest of those with a higher number, which is 1 or more. */
    List<Occurrence> after(long number, int count) {
        return jdbc.query(
                "select * from ALLIANCE_OCCURRENCE where NUMBER_ > ? order by NUMBER_ fetch first " + count
                        + " rows only",
                (row, index) -> new Occurrence(
                        row.getLong("NUMBER_"),
                        Topic.of(row.getString("TOPIC")),
                        row.getString("FOCUS"),
                        row.getString("CHILD"),
                        Instant.ofEpochMilli(row.getLong("HAPPENED"))),
                number);
    }

    /** Takes it out; answers false if somebody else did. */
    boolean take(Occurrence occurrence) {
        return jdbc.update("delete from ALLIANCE_OCCURRENCE where NUMBER_ = ?", occurrence.number()) == 1;
    }
}
