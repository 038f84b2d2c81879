package org.systemicalliance.server.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.server.platform.storage.OwnTables;

/** Events by subscriber, in their order: those that are still to be told, and for a while those that were. */
class LetterTable {

    private final JdbcTemplate jdbc;

    LetterTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void create() {
        OwnTables.make(
                jdbc,
                "ALLIANCE_LETTER",
                """
                create table ALLIANCE_LETTER (
                  SUBSCRIPTION varchar(80) not null,
                  EVENT bigint not null,
                  FOCUS varchar(90) not null,
                  HAPPENED bigint not null,
                  TOLD boolean not null,
                  primary key (SUBSCRIPTION, EVENT))
                """,
                "create index IDX_ALLIANCE_LETTER_HAPPENED on ALLIANCE_LETTER (HAPPENED)");
    }

    /** Adds the next event of a Subscription. */
    void write(KeptSubscription kept, Occurrence occurrence) {
        jdbc.update("update ALLIANCE_SUBSCRIPTION set EVENTS = EVENTS + 1 where LITERAL = ?", kept.literal());
        jdbc.update("""
                insert into ALLIANCE_LETTER (SUBSCRIPTION, EVENT, FOCUS, HAPPENED, TOLD)
                select LITERAL, EVENTS, cast(? as varchar(90)), cast(? as bigint), false from ALLIANCE_SUBSCRIPTION where LITERAL = ?
                """, occurrence.focus(), occurrence.at().toEpochMilli(), kept.literal());
    }

    /** What is still to be told, oldest first. */
    List<Letter> untold(String subscription, int count) {
        return jdbc.query(
                "select * from ALLIANCE_LETTER where SUBSCRIPTION = ? and TOLD = false order by EVENT fetch first "
                        + count + " rows only",
                (row, number) -> letter(row),
                subscription);
    }

    /**
     * @param from number of the first event
     * @param until number of the last event
     */
    List<Letter> between(String subscription, long from, long until, int count) {
        return jdbc.query(
                "select * from ALLIANCE_LETTER where SUBSCRIPTION = ? and EVENT between ? and ? order by EVENT fetch first "
                        + count + " rows only",
                (row, number) -> letter(row),
                subscription,
                from,
                until);
    }

    void told(Letter letter) {
        jdbc.update(
                "update ALLIANCE_LETTER set TOLD = true where SUBSCRIPTION = ? and EVENT = ?",
                letter.subscription(),
                letter.event());
    }

    void removeAll(String subscription) {
        jdbc.update("delete from ALLIANCE_LETTER where SUBSCRIPTION = ?", subscription);
    }

    void removeOlderThan(Instant moment) {
        jdbc.update("delete from ALLIANCE_LETTER where HAPPENED < ?", moment.toEpochMilli());
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("SUBSCRIPTION"),
                row.getLong("EVENT"),
                row.getString("FOCUS"),
                Instant.ofEpochMilli(row.getLong("HAPPENED")));
    }
}
