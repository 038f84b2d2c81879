package org.systemicalliance.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;

class RatingTableTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final String CHILD = "Patient/1";
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Direction BY_MOTHER =
            new Direction("CareTeam/1", "RelatedPerson/1", "PractitionerRole/1", Perspective.SELF_REPORT);
    private static final Direction BY_THERAPIST =
            new Direction("CareTeam/1", "PractitionerRole/1", "RelatedPerson/1", Perspective.SELF_REPORT);

    private RatingTable table;
    private RatingHooks hooks;

    @BeforeEach
    void empty() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        table = new RatingTable(new JdbcTemplate(database));
        assertThat(table.create()).isTrue();
        hooks = new RatingHooks(CONTEXT, table);
    }

    @Test
    @DisplayName("the table is made once")
    void once() {
        assertThat(table.create()).isFalse();
    }

    @Test
    @DisplayName("a rating is found by child and time, and reads as it was stored")
    void found() {
        Observation rating = rating("a", BY_MOTHER, 10);
        hooks.created(rating);

        assertThat(table.between(CHILD, ago(20), NOW)).singleElement().satisfies(kept -> {
            assertThat(kept.direction()).isEqualTo(BY_MOTHER);
            assertThat(kept.point().rating()).isEqualTo("Observation/a");
            assertThat(kept.point().score()).isEqualByComparingTo("75");
            assertThat(CONTEXT.newJsonParser()
                            .parseResource(Observation.class, new ByteArrayInputStream(kept.json()))
                            .equalsDeep(rating))
                    .isTrue();
        });
        assertThat(table.between(CHILD, ago(9), NOW)).isEmpty();
        assertThat(table.between("Patient/2", ago(20), NOW)).isEmpty();
    }

    @Test
    @DisplayName("an amended rating replaces what it was")
    void amended() {
        hooks.created(rating("a", BY_MOTHER, 10));
        Observation amended = rating("a", BY_MOTHER, 10);
        amended.setStatus(ObservationStatus.AMENDED);
        amended.getValueQuantity().setValue(50);
        hooks.updated(null, amended);

        assertThat(table.between(CHILD, ago(20), NOW))
                .extracting(kept -> kept.point().score().intValue())
                .containsExactly(50);
    }

    @Test
    @DisplayName("a rating that is taken back or deleted no longer counts")
    void takenBack() {
        Observation rating = rating("a", BY_MOTHER, 10);
        hooks.created(rating);
        hooks.created(rating("b", BY_MOTHER, 5));
        rating.setStatus(ObservationStatus.ENTEREDINERROR);
        hooks.updated(null, rating);
        hooks.deleted(rating("b", BY_MOTHER, 5));

        assertThat(table.between(CHILD, ago(20), NOW)).isEmpty();
    }

    @Test
    @DisplayName("of silent directions the latest earlier rating is found, of others none")
    void latest() {
        hooks.created(rating("a", BY_MOTHER, 400));
        hooks.created(rating("b", BY_MOTHER, 380));
        hooks.created(rating("c", BY_THERAPIST, 390));
        hooks.created(rating("d", BY_THERAPIST, 10));

        assertThat(table.latestBefore(CHILD, ago(365), (direction, form) -> !direction.equals(BY_THERAPIST)))
                .extracting(kept -> kept.point().rating())
                .containsExactly("Observation/b");
        assertThat(table.latestBefore(CHILD, ago(365), (direction, form) -> form.endsWith("by-professional")))
                .isEmpty();
    }

    private static Observation rating(String id, Direction direction, int daysAgo) {
        return Sketch.rating(id, CHILD, direction, ago(daysAgo), "75.00", "osaf-parent-professional-by-parent");
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
