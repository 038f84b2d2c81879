package org.systemicalliance.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @Test
    void whom_a_search_is_about_is_kept() {
        assertThat(Asked.query(search(Map.of("patient", "mateo", "code", "a|b"))))
                .isEqualTo("Observation?code=a|b&patient=mateo");
        assertThat(Asked.patient(search(Map.of("subject", "Patient/mateo")))).contains("Patient/mateo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value-quantity",
                "component-value-quantity",
                "code-value-quantity",
                "_filter",
                "_content",
                "_text",
                "_has:Observation:derived-from:value-quantity",
                "derived-from.value-quantity",
                "anything-new"
            })
    void what_could_tell_a_rating_is_not(String parameter) {
        assertThat(Asked.query(search(Map.of(parameter, "gt61.25"))))
                .contains(parameter)
                .doesNotContain("61.25");
    }

    @Test
    void nonsense_names_no_child() {
        assertThat(Asked.patient(search(Map.of("patient", "a/b?c")))).isEmpty();
    }

    private static ServletRequestDetails search(Map<String, String> parameters) {
        ServletRequestDetails request = new ServletRequestDetails();
        request.setRequestPath("Observation");
        parameters.forEach((name, value) -> request.addParameter(name, new String[] {value}));
        return request;
    }
}
