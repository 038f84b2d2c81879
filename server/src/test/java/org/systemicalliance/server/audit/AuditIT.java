package org.systemicalliance.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.Statements;

/** What the audit tells about accesses that really happened. */
class AuditIT {

    private static final AtomicInteger MINUTES = new AtomicInteger();

    private final RunningServer server = RunningServer.guarded();
    private final RunningServer therapist = server.as("katrina");
    private final RunningServer mother = server.as("liza");
    private final RunningServer officer = server.as("privacy");

    @Test
    void whoever_reads_something_about_a_child_is_named() {
        assertThat(therapist.get("/Patient/mateo").status()).isEqualTo(200);

        AuditEvent event = find("patient=Patient/mateo&agent=Practitioner/katrina-lim", isReadOf("Patient/mateo"));
        assertThat(event.getAction()).isEqualTo(AuditEventAction.R);
        assertThat(event.getMeta().getProfile())
                .anyMatch(profile -> profile.getValue().endsWith("/IHE.BasicAudit.PatientRead"));
        assertThat(event.getAgent()).hasSize(3);
    }

    @Test
    void an_informant_can_be_told_who_looked_at_what_they_said() {
        String rating = "Observation/rating-" + motherSays().substring("QuestionnaireResponse/".length());
        assertThat(server.as("teresa").get("/" + rating).status()).isEqualTo(200);

        AuditEvent event = find("entity=" + rating + "&agent=Practitioner/teresa-alcantara", isReadOf(rating));
        assertThat(Statements.informants(event)).containsExactly("RelatedPerson/mateo-mother");
        assertThat(mother.get("/AuditEvent/" + event.getIdPart()).status()).isEqualTo(200);
        assertThat(therapist.get("/AuditEvent/" + event.getIdPart()).status()).isEqualTo(404);
    }

    @Test
    void what_is_found_by_a_search_is_named_apart_for_every_informant() {
        server.as("teresa").get("/Observation?subject=Patient/mateo&code=directed-rating&_count=50");

        AuditEvent event = find(
                "patient=Patient/mateo&agent=Practitioner/teresa-alcantara&action=E",
                found -> Statements.informants(found).contains("RelatedPerson/mateo-mother"));
        assertThat(Statements.informants(event)).containsExactly("RelatedPerson/mateo-mother");
    }

    @Test
    void what_a_picture_shows_is_named_apart_for_every_informant() {
        Instant before = Instant.now();
        assertThat(server.as("joaquin").get("/Patient/mateo/$systemic-alliance").status())
                .isEqualTo(200);

        AuditEvent event = find(
                "patient=Patient/mateo&agent=Practitioner/joaquin-bautista&action=E",
                found -> Statements.informants(found).contains("RelatedPerson/mateo-mother")
                        && !found.getRecorded().toInstant().isBefore(before));
        assertThat(Statements.informants(event)).containsExactly("RelatedPerson/mateo-mother");
    }

    @Test
    void a_line_that_cannot_become_an_AuditEvent_stays_and_holds_up_no_other() {
        JdbcTemplate database = new JdbcTemplate(server.bean(DataSource.class));
        String broken = "{\"resourceType\": \"AuditEvent\", \"of the journal\": ";
        database.update("insert into ALLIANCE_AUDIT (EVENT) values (?)", broken);
        try {
            String answer = motherSays();

            find("entity=" + answer + "&action=C", found -> names(found, answer));
            assertThat(database.queryForList("select EVENT from ALLIANCE_AUDIT where EVENT = ?", String.class, broken))
                    .hasSize(1);
        } finally {
            database.update("delete from ALLIANCE_AUDIT where EVENT = ?", broken);
        }
    }

    @Test
    void writing_is_noted_as_such() {
        String answer = motherSays();

        AuditEvent event =
                find("entity=" + answer + "&agent=RelatedPerson/mateo-mother&action=C", found -> names(found, answer));
        assertThat(event.getMeta().getProfile())
                .anyMatch(profile -> profile.getValue().endsWith("/IHE.BasicAudit.PatientCreate"));
    }

    @Test
    void no_rating_is_told_not_even_by_what_was_searched_for() {
        therapist.get("/Observation?patient=Patient/mateo&value-quantity=gt61.25");

        AuditEvent event = find("agent=Practitioner/katrina-lim&action=E&patient=Patient/mateo", found -> query(found)
                .contains("value-quantity"));
        assertThat(query(event)).contains("value-quantity=*").contains("patient=Patient/mateo");
        String everything = officer.get("/AuditEvent?_count=200").body();
        assertThat(everything)
                .doesNotContain("61.25")
                .doesNotContain("valueQuantity")
                .doesNotContain("valueCoding");
    }

    @Test
    void asking_for_what_is_not_there_is_noted_too() {
        mother.get("/Patient/somebody-else");

        AuditEvent event = find("agent=RelatedPerson/mateo-mother&outcome=4", found -> found.getEntity().stream()
                .anyMatch(entity -> "Patient/somebody-else"
                        .equals(entity.getWhat().getIdentifier().getValue())));
        assertThat(event.getOutcome()).isEqualTo(AuditEventOutcome._4);
    }

    @Test
    void nobody_writes_or_changes_the_audit() {
        therapist.get("/Patient/mateo");
        AuditEvent event = find("agent=Practitioner/katrina-lim", found -> true);

        for (RunningServer somebody : List.of(therapist, officer)) {
            assertThat(somebody.put(event).status()).isBetween(400, 499);
            assertThat(somebody.post("/AuditEvent", event).status()).isBetween(400, 499);
            assertThat(somebody.delete("/AuditEvent/" + event.getIdPart()).status())
                    .isBetween(400, 499);
        }
        assertThat(officer.get("/AuditEvent/" + event.getIdPart())
                        .as(AuditEvent.class)
                        .getIdElement()
                        .getVersionIdPart())
                .isEqualTo("1");
    }

    @Test
    void nobody_changes_where_a_rating_came_from() {
        String origin = "origin-rating-" + motherSays().substring("QuestionnaireResponse/".length());
        Provenance stored = server.bean(DaoRegistry.class)
                .getResourceDao(Provenance.class)
                .read(new IdType("Provenance", origin), new SystemRequestDetails());
        Provenance changed = stored.copy();
        changed.getAgentFirstRep().getWho().setReference("RelatedPerson/mateo-father");

        assertThat(mother.put(changed).status()).isBetween(400, 499);
        assertThat(mother.delete("/Provenance/" + origin).status()).isBetween(400, 499);
        assertThat(server.bean(DaoRegistry.class)
                        .getResourceDao(Provenance.class)
                        .read(new IdType("Provenance", origin), new SystemRequestDetails())
                        .getIdElement()
                        .getVersionIdPart())
                .isEqualTo(stored.getIdElement().getVersionIdPart());
    }

    /** A mother answers about the speech-language therapist, another time for every test. */
    private String motherSays() {
        Answered stored = mother.post("/QuestionnaireResponse", answer(MINUTES.incrementAndGet()));
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        return "QuestionnaireResponse/" + stored.id();
    }

    private static String answer(int minute) {
        try {
            return Files.readString(Path.of("..", "docs", "first-answer.json"))
                    .replace("2026-11-20T18:05:00", "2026-11-21T18:%02d:00".formatted(minute));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Predicate<AuditEvent> isReadOf(String literal) {
        return event -> event.getSubtype().stream()
                        .anyMatch(subtype -> subtype.getCode().equals("read"))
                && names(event, literal);
    }

    private static boolean names(AuditEvent event, String literal) {
        return event.getEntity().stream()
                .anyMatch(entity -> literal.equals(entity.getWhat().getReference()));
    }

    private static String query(AuditEvent event) {
        return event.getEntity().stream()
                .map(AuditEventEntityComponent::getDescription)
                .filter(description -> description != null)
                .findFirst()
                .orElse("");
    }

    /** The audit is written soon after the access. */
    private AuditEvent find(String search, Predicate<AuditEvent> wanted) {
        Instant end = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(end)) {
            var found = audit(search).stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(250_000_000);
        }
        throw new AssertionError("The audit does not tell: " + search);
    }

    private List<AuditEvent> audit(String search) {
        return officer
                .send(
                        "/AuditEvent?_count=100&_sort=-date&" + search,
                        request -> request.header("Cache-Control", "no-cache").GET())
                .as(Bundle.class)
                .getEntry()
                .stream()
                .map(entry -> (AuditEvent) entry.getResource())
                .toList();
    }
}
