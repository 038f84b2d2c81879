package org.systemicalliance.server.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.alliance.measure.Reliability;
import org.systemicalliance.alliance.measure.Reliability.Scope;
import org.systemicalliance.alliance.measure.ReliabilityKind;
import org.systemicalliance.server.platform.storage.OwnTables;

/** The reliabilities in force, one row each. There are a few dozen; every picture reads them all. */
class ReliabilityTable {

    private final JdbcTemplate jdbc;

    ReliabilityTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the table; answers false if it was there already. */
    boolean create() {
        return OwnTables.make(jdbc, "ALLIANCE_RELIABILITY", """
                create table ALLIANCE_RELIABILITY (
                  REFERENCE varchar(80) primary key,
                  FORM varchar(500) not null,
                  FORM_LANGUAGE varchar(40) not null,
                  POPULATION varchar(200) not null,
                  FOUND_BY varchar(2000) not null,
                  KIND varchar(40) not null,
                  DEVIATION double precision not null,
                  COEFFICIENT double precision not null)
                """);
    }

    void put(Reliability reliability) {
        remove(reliability.reference());
        jdbc.update(
                "insert into ALLIANCE_RELIABILITY values (?,?,?,?,?,?,?,?)",
                reliability.reference(),
                reliability.scope().form(),
                reliability.scope().language(),
                reliability.scope().population(),
                reliability.scope().source(),
                reliability.kind().code(),
                reliability.standardDeviation(),
                reliability.coefficient());
    }

    void remove(String reference) {
        jdbc.update("delete from ALLIANCE_RELIABILITY where REFERENCE = ?", reference);
    }

    List<Reliability> all() {
        return jdbc.query("select * from ALLIANCE_RELIABILITY order by REFERENCE", (row, number) -> reliability(row));
    }

    private static Reliability reliability(ResultSet row) throws SQLException {
        return new Reliability(
                row.getString("REFERENCE"),
                new Scope(
                        row.getString("FORM"),
                        row.getString("FORM_LANGUAGE"),
                        row.getString("POPULATION"),
                        row.getString("FOUND_BY")),
                ReliabilityKind.of(row.getString("KIND")),
                row.getDouble("DEVIATION"),
                row.getDouble("COEFFICIENT"));
    }
}
