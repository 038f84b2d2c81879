package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KnownHostsTest {

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "127.0.0.1, 200",
        "[::1], 200",
        "localhost.elsewhere.example, 421",
        "127.0.0.1.nip.io, 421",
        "elsewhere.example, 421",
        "192.168.1.10, 421",
        "'', 421",
    })
    void only_a_name_of_this_machine_reaches_a_server_that_lets_everybody_in(String name, int status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName(name);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain next = new MockFilterChain();

        new KnownHosts(FhirContext.forR4Cached()).doFilter(request, response, next);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(next.getRequest() != null).isEqualTo(status == 200);
    }
}
