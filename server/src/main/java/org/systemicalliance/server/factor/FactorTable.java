package org.systemicalliance.server.factor;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Factors;
import org.systemicalliance.server.exchange.InstrumentScores;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.platform.storage.OwnTables;

/**
 * The factors and scores on instruments of others that count, found by child and time. A search by child and code would
 * look at every rating of the child.
 */
class FactorTable {

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final JdbcTemplate jdbc;

    FactorTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the table; answers false if it was there already. */
    boolean create() {
        return OwnTables.make(
                jdbc, "ALLIANCE_FACTOR", """
                create table ALLIANCE_FACTOR (
                  FACTOR_ID varchar(80) primary key,
                  CHILD varchar(80) not null,
                  BEGAN date not null,
                  ENDED date not null)
                """, "create index IDX_ALLIANCE_FACTOR on ALLIANCE_FACTOR (CHILD, ENDED)");
    }

    /** Keeps up with an Observation that was stored; one that is of no concern here, or does not stand, is left out. */
    void follow(Observation observation) {
        if (!Factors.isFactor(observation) && !InstrumentScores.isOfAlliance(observation)) {
            return;
        }
        String factor = References.to(observation);
        remove(factor);
        boolean stands =
                switch (observation.getStatus()) {
                    case FINAL, AMENDED, CORRECTED -> true;
                    default -> false;
                };
        if (stands) {
            References.literal(observation.getSubject())
                    .ifPresent(child -> jdbc.update(
                            "insert into ALLIANCE_FACTOR (FACTOR_ID, CHILD, BEGAN, ENDED) values (?,?,?,?)",
                            factor,
                            child,
                            began(observation),
                            ended(observation)));
        }
    }

    void remove(String factor) {
        jdbc.update("delete from ALLIANCE_FACTOR where FACTOR_ID = ?", factor);
    }

    /** References to what was so on any day from one until another, in no particular order. */
    List<String> between(String child, LocalDate from, LocalDate until) {
        return jdbc.queryForList(
                "select FACTOR_ID from ALLIANCE_FACTOR where CHILD = ? and ENDED >= ? and BEGAN <= ?",
                String.class,
                child,
                from,
                until);
    }

    private static LocalDate began(Observation factor) {
        return factor.getEffective() instanceof Period period
                ? first(period.getStartElement())
                : first(factor.getEffective());
    }

    private static LocalDate ended(Observation factor) {
        return factor.getEffective() instanceof Period period
                ? last(period.getEndElement())
                : last(factor.getEffective());
    }

    private static LocalDate first(Type time) {
        return Days.first(time).orElse(ALWAYS);
    }

    private static LocalDate last(Type time) {
        return Days.last(time).orElse(EVER);
    }
}
