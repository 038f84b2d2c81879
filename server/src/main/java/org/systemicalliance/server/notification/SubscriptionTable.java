package org.systemicalliance.server.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.systemicalliance.alliance.notification.Topic;
import org.systemicalliance.server.notification.Channel.Content;
import org.systemicalliance.server.notification.Channel.Format;
import org.systemicalliance.server.notification.Channel.Kind;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.platform.security.Scopes;
import org.systemicalliance.server.platform.storage.OwnTables;

/**
 * Subscriptions as they are carried out, with what their resources do not tell: the rights of who made them and the
 * values of their headers. Moments are milliseconds since 1970.
 */
class SubscriptionTable {

    private static final RowMapper<KeptSubscription> ROW = (row, number) -> kept(row);

    private static final String TO_BE_TOLD = """
            select * from ALLIANCE_SUBSCRIPTION s where NEXT_TRY <= :now and ENDS > :now
            and (STATE = 'REQUESTED' or (STATE = 'ACTIVE' and (
              (HEARTBEAT > 0 and HEARD + HEARTBEAT <= :now)
              or exists (select 1 from ALLIANCE_LETTER l where l.SUBSCRIPTION = s.LITERAL and l.TOLD = false))))
            """;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    SubscriptionTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    void create() {
        OwnTables.make(
                jdbc,
                "ALLIANCE_SUBSCRIPTION",
                """
                create table ALLIANCE_SUBSCRIPTION (
                  LITERAL varchar(80) not null primary key,
                  REVISION bigint not null,
                  UNRESTRICTED boolean not null,
                  SUBSCRIBER varchar(200) not null,
                  CLIENT varchar(200) not null,
                  PERSON varchar(90),
                  PATIENT varchar(64),
                  SCOPES varchar(100000) not null,
                  PURPOSES varchar(1000) not null,
                  TOPIC varchar(30) not null,
                  CHILD varchar(80),
                  KIND varchar(10) not null,
                  ENDPOINT varchar(2000) not null,
                  HEADERS varchar(100000) not null,
                  CONTENT varchar(10) not null,
                  FORMAT varchar(10) not null,
                  HEARTBEAT bigint not null,
                  BASE varchar(2000) not null,
                  STARTED bigint not null,
                  ENDS bigint not null,
                  STATE varchar(10) not null,
                  EVENTS bigint not null,
                  FAILURES int not null,
                  NEXT_TRY bigint not null,
                  HEARD bigint not null)
                """,
                "create index IDX_ALLIANCE_SUBSCRIPTION_TOPIC on ALLIANCE_SUBSCRIPTION (TOPIC)",
                "create index IDX_ALLIANCE_SUBSCRIPTION_OF on ALLIANCE_SUBSCRIPTION (SUBSCRIBER)");
    }

    /** Writes down what a client asked for just now. What went on before goes on: events are counted on. */
    void put(KeptSubscription asked, Instant now) {
        Optional<KeptSubscription> known = find(asked.literal());
        jdbc.update("delete from ALLIANCE_SUBSCRIPTION where LITERAL = ?", asked.literal());
        Grant grant = asked.subscriber().grant();
        Demand demand = asked.demand();
        Channel channel = demand.channel();
        jdbc.update(
                "insert into ALLIANCE_SUBSCRIPTION values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                asked.literal(),
                known.map(KeptSubscription::revision).orElse(0L) + 1,
                grant.isUnrestricted(),
                asked.subscriber().name(),
                grant.client(),
                grant.person().orElse(null),
                grant.patient().orElse(null),
                grant.scopes().toString(),
                String.join(" ", grant.purposes()),
                demand.topic().code(),
                demand.child().orElse(null),
                channel.kind().name(),
                channel.endpoint(),
                String.join("\n", channel.headers()),
                channel.content().name(),
                channel.format().name(),
                channel.heartbeat().toMillis(),
                asked.base(),
                known.filter(kept -> kept.state() != State.OFF)
                        .map(KeptSubscription::started)
                        .orElse(now)
                        .toEpochMilli(),
                demand.ends().toEpochMilli(),
                asked.state().name(),
                known.map(KeptSubscription::events).orElse(0L),
                0,
                now.toEpochMilli(),
                now.toEpochMilli());
    }

    void remove(String literal) {
        jdbc.update("delete from ALLIANCE_SUBSCRIPTION where LITERAL = ?", literal);
    }

    Optional<KeptSubscription> find(String literal) {
        return jdbc.query("select * from ALLIANCE_SUBSCRIPTION where LITERAL = ?", ROW, literal).stream()
                .findFirst();
    }

    List<KeptSubscription> ofSubscriber(String name) {
        return jdbc.query("select * from ALLIANCE_SUBSCRIPTION where SUBSCRIBER = ? order by LITERAL", ROW, name);
    }

    List<KeptSubscription> all() {
        return jdbc.query("select * from ALLIANCE_SUBSCRIPTION order by LITERAL", ROW);
    }

    /** Who asked before it happened to be told of it; also those whose receiver has not answered yet, or does not. */
    List<KeptSubscription> toBeToldOf(Occurrence occurrence) {
        return jdbc.query(
                """
                select * from ALLIANCE_SUBSCRIPTION where TOPIC = ? and STATE <> 'OFF'
                and STARTED <= ? and ENDS > ? and (CHILD is null or CHILD = ?)
                """,
                ROW,
                occurrence.topic().code(),
                occurrence.at().toEpochMilli(),
                occurrence.at().toEpochMilli(),
                occurrence.child());
    }

    /** Rest-hooks for which something is to be sent now. */
    List<KeptSubscription> hooksToBeTold(Instant now, int count) {
        return named.query(
                TO_BE_TOLD + " and KIND = 'REST_HOOK' order by NEXT_TRY fetch first " + count + " rows only",
                Map.of("now", now.toEpochMilli()),
                ROW);
    }

    /** Those out of some others, for which something is to be sent now. */
    List<KeptSubscription> toBeTold(Set<String> literals, Instant now) {
        return literals.isEmpty()
                ? List.of()
                : named.query(
                        TO_BE_TOLD + " and LITERAL in (:literals)",
                        Map.of("now", now.toEpochMilli(), "literals", literals),
                        ROW);
    }

    List<KeptSubscription> ended(Instant now) {
        return jdbc.query(
                "select * from ALLIANCE_SUBSCRIPTION where ENDS <= ? and STATE <> 'OFF'", ROW, now.toEpochMilli());
    }

    /** Takes a Subscription for oneself for a while; answers false if somebody else has it. */
    boolean claim(KeptSubscription kept, Instant now, Instant until) {
        return jdbc.update(
                        "update ALLIANCE_SUBSCRIPTION set NEXT_TRY = ? where LITERAL = ? and REVISION = ? and NEXT_TRY <= ?",
                        until.toEpochMilli(),
                        kept.literal(),
                        kept.revision(),
                        now.toEpochMilli())
                == 1;
    }

    /** What becomes of a Subscription that was claimed. Nothing, if a client has written it since. */
    boolean conclude(KeptSubscription kept, State state, int failures, Instant nextTry) {
        return jdbc.update(
                        "update ALLIANCE_SUBSCRIPTION set STATE = ?, FAILURES = ?, NEXT_TRY = ? where LITERAL = ? and REVISION = ?",
                        state.name(),
                        failures,
                        nextTry.toEpochMilli(),
                        kept.literal(),
                        kept.revision())
                == 1;
    }

    /** Goes on having what was claimed; answers false if a client has written it since. */
    boolean hold(KeptSubscription kept, Instant until) {
        return jdbc.update(
                        "update ALLIANCE_SUBSCRIPTION set NEXT_TRY = ? where LITERAL = ? and REVISION = ?",
                        until.toEpochMilli(),
                        kept.literal(),
                        kept.revision())
                == 1;
    }

    /** The receiver was heard. */
    void heard(KeptSubscription kept, Instant now) {
        jdbc.update(
                "update ALLIANCE_SUBSCRIPTION set HEARD = ?, FAILURES = 0 where LITERAL = ? and REVISION = ?",
                now.toEpochMilli(),
                kept.literal(),
                kept.revision());
    }

    private static KeptSubscription kept(ResultSet row) throws SQLException {
        return new KeptSubscription(
                row.getString("LITERAL"),
                row.getLong("REVISION"),
                new Subscriber(grant(row)),
                demand(row),
                row.getString("BASE"),
                State.valueOf(row.getString("STATE")),
                Instant.ofEpochMilli(row.getLong("STARTED")),
                row.getLong("EVENTS"),
                row.getInt("FAILURES"),
                Instant.ofEpochMilli(row.getLong("HEARD")));
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return row.getBoolean("UNRESTRICTED")
                ? Grant.unrestricted()
                : new Grant(
                        row.getString("CLIENT"),
                        Optional.ofNullable(row.getString("PERSON")),
                        Optional.ofNullable(row.getString("PATIENT")),
                        Scopes.parse(row.getString("SCOPES")),
                        Set.of(),
                        parts(row.getString("PURPOSES"), " ").stream().collect(Collectors.toSet()));
    }

    private static Demand demand(ResultSet row) throws SQLException {
        Channel channel = new Channel(
                Kind.valueOf(row.getString("KIND")),
                row.getString("ENDPOINT"),
                parts(row.getString("HEADERS"), "\n"),
                Content.valueOf(row.getString("CONTENT")),
                Format.valueOf(row.getString("FORMAT")),
                Duration.ofMillis(row.getLong("HEARTBEAT")));
        return new Demand(
                Topic.of(row.getString("TOPIC")),
                Optional.ofNullable(row.getString("CHILD")),
                channel,
                Instant.ofEpochMilli(row.getLong("ENDS")));
    }

    private static List<String> parts(String joined, String separator) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(separator));
    }
}
