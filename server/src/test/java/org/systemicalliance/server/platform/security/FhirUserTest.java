package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FhirUserTest {

    private static final String BASE = "https://alliance.example/fhir";

    @ParameterizedTest
    @ValueSource(strings = {"Practitioner/katrina", BASE + "/Practitioner/katrina"})
    void a_user_of_this_server_is_known(String claim) {
        assertThat(FhirUser.parse(claim, BASE)).contains("Practitioner/katrina");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/fhir/Practitioner/katrina",
                BASE + "/other/Practitioner/katrina",
                "katrina",
                "Observation/17",
                "Practitioner/katrina/_history/2",
                "Practitioner/"
            })
    void anybody_else_is_not(String claim) {
        assertThat(FhirUser.parse(claim, BASE)).isEmpty();
    }

    @Test
    void the_base_is_no_pattern() {
        assertThat(FhirUser.parse("https://allianceXexample/fhir/Practitioner/katrina", BASE))
                .isEmpty();
    }
}
