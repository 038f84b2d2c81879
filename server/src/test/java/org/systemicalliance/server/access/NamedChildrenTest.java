package org.systemicalliance.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamedChildrenTest {

    @Test
    void a_child_is_named_by_its_id_or_its_reference() {
        assertThat(named("Observation", "patient", "7")).contains(Set.of("Patient/7"));
        assertThat(named("Observation", "subject", "Patient/7")).contains(Set.of("Patient/7"));
        assertThat(named("Task", "patient", "Patient/7,Patient/8")).contains(Set.of("Patient/7", "Patient/8"));
        assertThat(named("Observation", "patient", "7", "8")).contains(Set.of("Patient/7", "Patient/8"));
    }

    @Test
    void what_is_not_understood_names_none() {
        assertThat(named("Observation", "patient", "http://elsewhere.example.org/Patient/7"))
                .isEmpty();
        assertThat(named("Observation", "patient", "Patient/7,Group/8")).isEmpty();
        assertThat(named("Observation", "patient:not", "7")).isEmpty();
        assertThat(named("Observation", "patient:missing", "true")).isEmpty();
        assertThat(named("Observation", "patient", "")).isEmpty();
        assertThat(named("Observation", "code", "7")).isEmpty();
    }

    /** What such a parameter finds there may carry the marks of several children, or of none. */
    @Test
    void nothing_is_taken_for_granted_of_other_types() {
        assertThat(named("AuditEvent", "patient", "7")).isEmpty();
        assertThat(named("Provenance", "patient", "7")).isEmpty();
        assertThat(named("Patient", "_id", "7")).isEmpty();
    }

    private static Optional<Set<String>> named(String type, String parameter, String... values) {
        ServletRequestDetails search = new ServletRequestDetails();
        search.setResourceName(type);
        search.setParameters(Map.of(parameter, values));
        return NamedChildren.of(search);
    }
}
