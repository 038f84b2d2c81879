package org.systemicalliance.server.picture;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.rating.Core;
import org.systemicalliance.alliance.rating.Edition;
import org.systemicalliance.server.platform.storage.OwnTables;

/**
 * The ratings that count, one row each, found by child and time. Reading them as resources would mean to join six
 * tables of the general store and to parse and write every one of them anew.
 */
class RatingTable {

    private static final String COLUMNS =
            "RATING_ID, CHILD, DYAD, INFORMANT, PARTNER, PERSPECTIVE, ASSESSED_AT, SCORE, ANSWERED, ASKED, FORM, CORE,"
                    + " FORM_LANGUAGE, MARKED";

    /** Between link ids, of which none that is marked by itself holds it. */
    private static final String SEPARATOR = ",";

    /** No database minds a list of so many values. */
    private static final int AT_ONCE = 500;

    private static final BinaryOperator<KeptRating> LATER =
            BinaryOperator.maxBy(Comparator.comparing(KeptRating::point, RatingPoint.BY_TIME));

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    RatingTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    /** Makes the table, in the place of one that held less; answers false if it was there already. */
    boolean create() {
        return OwnTables.make(
                jdbc,
                "ALLIANCE_RATED",
                "drop table if exists ALLIANCE_RATING",
                "drop table if exists ALLIANCE_DIRECTED_RATING",
                "drop table if exists ALLIANCE_GIVEN_RATING",
                """
                create table ALLIANCE_RATED (
                  RATING_ID varchar(80) primary key,
                  CHILD varchar(80) not null,
                  DYAD varchar(80) not null,
                  INFORMANT varchar(90) not null,
                  PARTNER varchar(90) not null,
                  PERSPECTIVE varchar(20) not null,
                  ASSESSED_AT bigint not null,
                  SCORE numeric(5, 2),
                  ANSWERED integer not null,
                  ASKED integer not null,
                  FORM varchar(500) not null,
                  CORE varchar(10),
                  FORM_LANGUAGE varchar(40),
                  MARKED varchar(500) not null,
                  RESOURCE bytea not null)
                """,
                "create index IDX_ALLIANCE_RATED on ALLIANCE_RATED"
                        + " (CHILD, ASSESSED_AT, DYAD, INFORMANT, PARTNER, PERSPECTIVE, FORM, RATING_ID)");
    }

    void put(KeptRating rating) {
        remove(rating.point().rating());
        Direction direction = rating.direction();
        RatingPoint point = rating.point();
        jdbc.update(
                "insert into ALLIANCE_RATED (" + COLUMNS + ", RESOURCE) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                point.rating(),
                rating.child(),
                direction.dyad(),
                direction.informant(),
                direction.partner(),
                direction.perspective().code(),
                point.assessedAt().toEpochMilli(),
                point.score(),
                point.answered(),
                point.asked(),
                point.edition().form(),
                Optional.ofNullable(point.edition().core()).map(Core::code).orElse(null),
                point.edition().language(),
                String.join(SEPARATOR, new TreeSet<>(point.marked())),
                rating.json());
    }

    void remove(String rating) {
        jdbc.update("delete from ALLIANCE_RATED where RATING_ID = ?", rating);
    }

    /** The ratings of a child from one moment until just before another, in no particular order. */
    List<KeptRating> between(String child, Instant from, Instant until) {
        return jdbc.query(
                "select " + COLUMNS + ", RESOURCE from ALLIANCE_RATED"
                        + " where CHILD = ? and ASSESSED_AT >= ? and ASSESSED_AT < ?",
                (row, number) -> rating(row),
                child,
                from.toEpochMilli(),
                until.toEpochMilli());
    }

    /**
     * For every direction its latest rating before a moment.
     *
     * @param counts which ratings are looked at, by direction and form
     */
    List<KeptRating> latestBefore(String child, Instant before, BiPredicate<Direction, String> counts) {
        Map<Direction, Long> latest = latestMoments(child, before, counts);
        List<Long> moments = latest.values().stream().distinct().toList();
        Map<Direction, KeptRating> found = new HashMap<>();
        for (int start = 0; start < moments.size(); start += AT_ONCE) {
            at(child, moments.subList(start, Math.min(start + AT_ONCE, moments.size()))).stream()
                    .filter(rating -> Objects.equals(
                            latest.get(rating.direction()),
                            rating.point().assessedAt().toEpochMilli()))
                    .filter(rating -> counts.test(
                            rating.direction(), rating.point().edition().form()))
                    .forEach(rating -> found.merge(rating.direction(), rating, LATER));
        }
        return List.copyOf(found.values());
    }

    private Map<Direction, Long> latestMoments(String child, Instant before, BiPredicate<Direction, String> counts) {
        Map<Direction, Long> latest = new HashMap<>();
        jdbc.query(
                "select DYAD, INFORMANT, PARTNER, PERSPECTIVE, FORM, max(ASSESSED_AT) as LATEST from ALLIANCE_RATED"
                        + " where CHILD = ? and ASSESSED_AT < ? group by DYAD, INFORMANT, PARTNER, PERSPECTIVE, FORM",
                row -> {
                    Direction direction = direction(row);
                    if (counts.test(direction, row.getString("FORM"))) {
                        latest.merge(direction, row.getLong("LATEST"), Math::max);
                    }
                },
                child,
                before.toEpochMilli());
        return latest;
    }

    private List<KeptRating> at(String child, List<Long> moments) {
        return named.query(
                "select " + COLUMNS
                        + ", RESOURCE from ALLIANCE_RATED where CHILD = :child and ASSESSED_AT in (:moments)",
                Map.of("child", child, "moments", moments),
                (row, number) -> rating(row));
    }

    private static KeptRating rating(ResultSet row) throws SQLException {
        BigDecimal score = row.getBigDecimal("SCORE");
        return new KeptRating(
                row.getString("CHILD"),
                direction(row),
                new RatingPoint(
                        row.getString("RATING_ID"),
                        Instant.ofEpochMilli(row.getLong("ASSESSED_AT")),
                        score,
                        row.getInt("ANSWERED"),
                        row.getInt("ASKED"),
                        edition(row),
                        marked(row)),
                row.getBytes("RESOURCE"));
    }

    private static Edition edition(ResultSet row) throws SQLException {
        String core = row.getString("CORE");
        return new Edition(row.getString("FORM"), core == null ? null : Core.of(core), row.getString("FORM_LANGUAGE"));
    }

    private static Set<String> marked(ResultSet row) throws SQLException {
        String marked = row.getString("MARKED");
        return marked.isEmpty() ? Set.of() : Set.of(marked.split(SEPARATOR));
    }

    private static Direction direction(ResultSet row) throws SQLException {
        return new Direction(
                row.getString("DYAD"),
                row.getString("INFORMANT"),
                row.getString("PARTNER"),
                Perspective.of(row.getString("PERSPECTIVE")));
    }
}
