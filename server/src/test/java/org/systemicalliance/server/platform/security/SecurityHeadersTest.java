package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {

    @Test
    void nothing_is_kept_framed_sniffed_run_or_named_elsewhere() throws Exception {
        MockHttpServletResponse answer = answer(false);

        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void who_came_encrypted_is_told_to_come_so_again_and_nobody_else_is() throws Exception {
        assertThat(answer(true).getHeader("Strict-Transport-Security")).startsWith("max-age=");
        assertThat(answer(false).getHeader("Strict-Transport-Security")).isNull();
    }

    private static MockHttpServletResponse answer(boolean encrypted) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(encrypted);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SecurityHeaders().doFilter(request, response, new MockFilterChain());
        return response;
    }
}
