package org.systemicalliance.server.notification;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.alliance.notification.Urgency;
import org.systemicalliance.server.platform.storage.OwnTables;

/** Invitations that wait for an answer, by when it is due and how urgent that was when it was told last. */
class InvitationTable {

    /**
     * @param task reference to the invitation
     * @param told how urgent it was when it was told last
     */
    record Open(String task, String child, Instant due, Urgency told) {}

    private final JdbcTemplate jdbc;

    InvitationTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the table; answers false if it was there already. */
    boolean create() {
        return OwnTables.make(
                jdbc,
                "ALLIANCE_INVITATION",
                """
                create table ALLIANCE_INVITATION (
                  TASK varchar(80) not null primary key,
                  CHILD varchar(80) not null,
                  DUE bigint not null,
                  TOLD varchar(10) not null)
                """,
                "create index IDX_ALLIANCE_INVITATION_DUE on ALLIANCE_INVITATION (TOLD, DUE)");
    }

    /** Writes down an invitation. One that was known with the same date is not told again. */
    void put(String task, String child, Instant due) {
        int same = jdbc.update(
                "update ALLIANCE_INVITATION set CHILD = ? where TASK = ? and DUE = ?", child, task, due.toEpochMilli());
        if (same == 0) {
            remove(task);
            jdbc.update(
                    "insert into ALLIANCE_INVITATION values (?,?,?,?)",
                    task,
                    child,
                    due.toEpochMilli(),
                    Urgency.AHEAD.name());
        }
    }

    void remove(String task) {
        jdbc.update("delete from ALLIANCE_INVITATION where TASK = ?", task);
    }

    /**
     * Those that have become more urgent than they were told.
     *
     * @param near what is due by then is near
     */
    List<Open> toBeTold(Instant now, Instant near, int count) {
        return jdbc.query(
                """
                select * from ALLIANCE_INVITATION where TOLD = 'NEAR' and DUE <= ?
                union all select * from ALLIANCE_INVITATION where TOLD = 'AHEAD' and DUE <= ?
                fetch first %d rows only
                """.formatted(count),
                (row, number) -> new Open(
                        row.getString("TASK"),
                        row.getString("CHILD"),
                        Instant.ofEpochMilli(row.getLong("DUE")),
                        Urgency.valueOf(row.getString("TOLD"))),
                now.toEpochMilli(),
                near.toEpochMilli());
    }

    /** Notes that it was told; answers false if somebody else did, or it waits no more. */
    boolean tell(Open invitation, Urgency urgency) {
        return jdbc.update(
                        "update ALLIANCE_INVITATION set TOLD = ? where TASK = ? and DUE = ? and TOLD = ?",
                        urgency.name(),
                        invitation.task(),
                        invitation.due().toEpochMilli(),
                        invitation.told().name())
                == 1;
    }
}
