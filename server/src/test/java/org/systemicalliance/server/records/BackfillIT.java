package org.systemicalliance.server.records;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.platform.AllianceSettings;

/** A server of today on the database of one that did not have its tables yet. */
class BackfillIT {

    /** Tables that do not follow from resources. */
    private static final String OF_THEIR_OWN =
            "('ALLIANCE_AUDIT', 'ALLIANCE_FILLED', 'ALLIANCE_LETTER', 'ALLIANCE_OCCURRENCE', 'ALLIANCE_SUBSCRIPTION')";

    /** What was told before is told once more rather than never. */
    private static final String TOLD = "TOLD";

    @Test
    @DisplayName(
            "tables that follow from resources are made anew of what is stored, also when filling one was interrupted")
    void madeAnew(@TempDir Path folder) {
        RunningServer stories = RunningServer.guarded();
        Path script = folder.resolve("stories.sql");
        new JdbcTemplate(stories.bean(DataSource.class)).execute("script to '" + script + "'");
        String url = "jdbc:h2:file:" + folder.resolve("alliance");
        JdbcTemplate database = database(url, stories.bean(AllianceSettings.class));
        database.execute("runscript from '" + script + "'");
        Map<String, List<String>> before = rows(database);
        before.keySet().forEach(table -> database.execute("drop table " + table));
        database.execute(
                "create table ALLIANCE_ANSWER (ANSWER_ID varchar(90) primary key, PLACE varchar(90) not null)");
        database.execute("delete from ALLIANCE_FILLED where FILLED = 'ALLIANCE_ANSWER'");

        RunningServer grown = RunningServer.with("--alliance.database.url=" + url);
        try {
            Map<String, List<String>> after = rows(new JdbcTemplate(grown.bean(DataSource.class)));
            assertThat(after.keySet()).isEqualTo(before.keySet());
            after.forEach(
                    (table, rows) -> assertThat(rows).as(table).containsExactlyInAnyOrderElementsOf(before.get(table)));
            assertThat(after.get("ALLIANCE_RATED")).hasSizeGreaterThan(100);
            assertThat(after.get("ALLIANCE_ANSWER")).hasSizeGreaterThan(100);
        } finally {
            grown.stop();
        }
    }

    private static JdbcTemplate database(String url, AllianceSettings settings) {
        return new JdbcTemplate(new DriverManagerDataSource(
                url, settings.database().username(), settings.database().password()));
    }

    /** What is in every table that follows from resources. */
    private static Map<String, List<String>> rows(JdbcTemplate database) {
        return database
                .queryForList(
                        "select TABLE_NAME from INFORMATION_SCHEMA.TABLES where TABLE_NAME like 'ALLIANCE%'"
                                + " and TABLE_NAME not in " + OF_THEIR_OWN,
                        String.class)
                .stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> database.query("select * from " + table, (row, number) -> row(row)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String row(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            if (!row.getMetaData().getColumnName(column).equals(TOLD)) {
                text.append(inOrder(row.getString(column))).append(" | ");
            }
        }
        return text.toString();
    }

    /** The labels of a resource have no order of their own. */
    private static String inOrder(String value) {
        if (value == null || !value.startsWith("{")) {
            return value;
        }
        Resource resource = (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(value);
        List<Coding> labels = resource.getMeta().getSecurity().stream()
                .sorted(Comparator.comparing(Coding::getCode))
                .toList();
        resource.getMeta().setSecurity(labels);
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
    }
}
