package org.systemicalliance.server.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.examples.Stories;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;

/** The same server on PostgreSQL, as in production. */
class PostgresqlIT {

    private static EmbeddedPostgres database;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedPostgres.start();
        server = onDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        server.stop();
        database.close();
    }

    private static RunningServer onDatabase() {
        return RunningServer.with(
                "--alliance.database.url=" + database.getJdbcUrl("postgres", "postgres"),
                "--alliance.database.username=postgres");
    }

    @Test
    @DisplayName("a story is stored, rated and seen as a picture, and is still there after the next start")
    void story() {
        Answered stored = server.post("", Stories.read(FhirContext.forR4Cached(), "two-homes"));
        assertThat(stored.status()).as(stored.toString()).isEqualTo(200);
        int ratings = server.count("/Observation");
        int seen = picture();
        assertThat(ratings).isPositive();

        server.stop();
        server = onDatabase();

        assertThat(server.count("/Observation")).isEqualTo(ratings);
        assertThat(picture()).isEqualTo(seen);
    }

    private static int picture() {
        Patient child = server.get("/Patient").only(Patient.class);
        String path = "/Patient/" + child.getIdElement().getIdPart() + "/$systemic-alliance?asOf=2026-11-01";
        return server.get(path).as(Bundle.class).getEntry().size();
    }

    @Test
    @DisplayName("text that PostgreSQL cannot store is refused before it gets there")
    void nul() {
        Answered refused = server.post("/Patient", "{\"resourceType\":\"Patient\",\"language\":\"e\\u0000n\"}");
        assertThat(refused.status()).as(refused.toString()).isBetween(400, 422);
    }

    @Test
    @DisplayName("a second server does not start on the same database, and the next one does when this one has stopped")
    void alone() throws SQLException {
        DataSource connections = database.getPostgresDatabase();
        assertThatThrownBy(() -> SoleServer.locking(connections, Duration.ZERO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Another server uses this database");

        server.stop();
        SoleServer.locking(connections, Duration.ofSeconds(10)).close();
        server = onDatabase();
    }
}
