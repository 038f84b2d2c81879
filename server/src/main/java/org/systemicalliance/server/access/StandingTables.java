package org.systemicalliance.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.access.Acting;
import org.systemicalliance.alliance.access.Membership;
import org.systemicalliance.alliance.access.Permission;
import org.systemicalliance.alliance.access.Permission.Kind;
import org.systemicalliance.alliance.team.Span;
import org.systemicalliance.server.platform.storage.OwnTables;

/**
 * Who has, or once had, a part in the care of which child, who opened what to whom, and in what people act: what every
 * request asks first, in three tables that are kept in the transactions that change the resources they tell of.
 */
class StandingTables {

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    StandingTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    /** What is told, in the transaction that changes them and before it does. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changing() {
        listeners.forEach(Runnable::run);
    }

    /** Makes the tables; answers false if they were there already. */
    boolean create() {
        return OwnTables.make(
                jdbc,
                "ALLIANCE_MEMBERSHIP",
                """
                create table ALLIANCE_MEMBERSHIP (
                  TEAM varchar(80) not null,
                  CHILD varchar(80) not null,
                  PERSON varchar(90) not null,
                  PART varchar(20) not null,
                  FIRST_DAY date,
                  LAST_DAY date,
                  LISTED boolean not null)
                """,
                "create index IDX_ALLIANCE_MEMBERSHIP_PERSON on ALLIANCE_MEMBERSHIP (PERSON)",
                "create index IDX_ALLIANCE_MEMBERSHIP_CHILD on ALLIANCE_MEMBERSHIP (CHILD)",
                "create index IDX_ALLIANCE_MEMBERSHIP_TEAM on ALLIANCE_MEMBERSHIP (TEAM)",
                """
                create table ALLIANCE_PERMISSION (
                  CONSENT varchar(80) not null,
                  KIND varchar(20) not null,
                  CHILD varchar(80) not null,
                  DECIDED_BY varchar(90) not null,
                  GIVEN_TO varchar(90) not null,
                  NAMED varchar(100000) not null,
                  FIRST_DAY date,
                  LAST_DAY date)
                """,
                "create index IDX_ALLIANCE_PERMISSION_TO on ALLIANCE_PERMISSION (GIVEN_TO)",
                "create index IDX_ALLIANCE_PERMISSION_OF on ALLIANCE_PERMISSION (CONSENT)",
                """
                create table ALLIANCE_ACTING (
                  ACTS_AS varchar(90) not null primary key,
                  PERSON varchar(90) not null,
                  FOR_SCHOOL boolean not null,
                  FIRST_DAY date,
                  LAST_DAY date)
                """,
                "create index IDX_ALLIANCE_ACTING_PERSON on ALLIANCE_ACTING (PERSON)");
    }

    /** Replaces the members that a team lists. Who is not listed any more is remembered as somebody who once was. */
    void list(String team, List<Membership> members) {
        changing();
        jdbc.update("update ALLIANCE_MEMBERSHIP set LISTED = false where TEAM = ?", team);
        for (Membership member : members) {
            jdbc.update(
                    "delete from ALLIANCE_MEMBERSHIP where TEAM = ? and PERSON = ? and PART = ?",
                    team,
                    member.person(),
                    member.role().code());
        }
        for (Membership member : members) {
            jdbc.update(
                    "insert into ALLIANCE_MEMBERSHIP values (?,?,?,?,?,?,?)",
                    team,
                    member.child(),
                    member.person(),
                    member.role().code(),
                    member.span().start(),
                    member.span().end(),
                    member.listed());
        }
    }

    void permit(String consent, List<Permission> permissions) {
        changing();
        jdbc.update("delete from ALLIANCE_PERMISSION where CONSENT = ?", consent);
        for (Permission permission : permissions) {
            jdbc.update(
                    "insert into ALLIANCE_PERMISSION values (?,?,?,?,?,?,?,?)",
                    consent,
                    permission.kind().name(),
                    permission.child(),
                    permission.decidedBy(),
                    permission.givenTo().orElseThrow(),
                    String.join(" ", permission.named()),
                    permission.span().start(),
                    permission.span().end());
        }
    }

    /** Replaces what is known of how somebody acts, or once acted. */
    void act(Acting acting) {
        changing();
        jdbc.update("delete from ALLIANCE_ACTING where ACTS_AS = ?", acting.as());
        jdbc.update(
                "insert into ALLIANCE_ACTING values (?,?,?,?,?)",
                acting.as(),
                acting.person(),
                acting.forSchool(),
                acting.span().start(),
                acting.span().end());
    }

    /** In what a person acts, whenever. */
    List<Acting> actingOf(String person) {
        return jdbc.query(
                "select * from ALLIANCE_ACTING where PERSON = ? or ACTS_AS = ?",
                (row, number) -> new Acting(
                        row.getString("ACTS_AS"), row.getString("PERSON"), row.getBoolean("FOR_SCHOOL"), span(row)),
                person,
                person);
    }

    /** Every membership of one of the people, past ones too. */
    List<Membership> partsOf(Set<String> people) {
        return memberships("PERSON", people);
    }

    /** Every membership of anybody in the care of one of the children, past ones too. */
    List<Membership> around(Set<String> children) {
        return children.isEmpty() ? List.of() : memberships("CHILD", children);
    }

    private List<Membership> memberships(String column, Set<String> values) {
        return named.query(
                "select distinct CHILD, PERSON, PART, FIRST_DAY, LAST_DAY, LISTED from ALLIANCE_MEMBERSHIP where "
                        + column + " in (:values)",
                Map.of("values", values),
                (row, number) -> membership(row));
    }

    /** What was opened to one of the people. */
    List<Permission> givenTo(Set<String> people) {
        return named.query(
                "select * from ALLIANCE_PERMISSION where GIVEN_TO in (:people)",
                Map.of("people", people),
                (row, number) -> new Permission(
                        Kind.valueOf(row.getString("KIND")),
                        row.getString("CHILD"),
                        row.getString("DECIDED_BY"),
                        Optional.of(row.getString("GIVEN_TO")),
                        words(row.getString("NAMED")),
                        span(row)));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                row.getString("CHILD"),
                row.getString("PERSON"),
                AgentRole.of(row.getString("PART")),
                span(row),
                row.getBoolean("LISTED"));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getObject("FIRST_DAY", LocalDate.class), row.getObject("LAST_DAY", LocalDate.class));
    }
}
