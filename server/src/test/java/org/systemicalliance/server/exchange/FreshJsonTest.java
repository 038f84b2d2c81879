package org.systemicalliance.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class FreshJsonTest {

    private final FhirContext context = FhirContext.forR4Cached();

    @Test
    void what_is_read_again_is_what_was_written() {
        Observation observation = new Observation();
        observation.setStatus(ObservationStatus.FINAL);
        observation.getMeta().addProfile("https://example.org/profile");
        observation.setCode(new CodeableConcept(
                new Coding("https://example.org/codes", "a", "Ñandú \"–\" \\ \u0001 \uD83D\uDE00")));
        observation.setSubject(new Reference("Patient/1"));
        observation.setEffective(new DateTimeType("2026-03-03T17:30:00+08:00"));
        observation.setValue(new Quantity().setValue(new BigDecimal("72.90")).setUnit("%"));
        observation.addExtension("https://example.org/count", new IntegerType(3));
        observation.addExtension("https://example.org/said", new BooleanType(false));
        observation.getStatusElement().addExtension("https://example.org/why", new StringType("because"));
        observation.addComponent().setValue(new Quantity(0));

        Observation again = context.newJsonParser()
                .parseResource(Observation.class, new String(FreshJson.of(observation), StandardCharsets.UTF_8));

        assertThat(again.equalsDeep(observation)).isTrue();
        assertThat(again.getValueQuantity().getValue()).hasToString("72.90");
        assertThat(context.newJsonParser().encodeResourceToString(again))
                .isEqualTo(context.newJsonParser().encodeResourceToString(observation));
    }

    @Test
    void what_is_stored_is_not_for_it() {
        Observation stored = new Observation();
        stored.setId("Observation/1");
        assertThatThrownBy(() -> FreshJson.of(stored)).isInstanceOf(IllegalArgumentException.class);
    }
}
