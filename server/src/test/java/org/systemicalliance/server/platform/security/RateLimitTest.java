package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitTest {

    private static final FilterChain ANSWERS = (request, response) -> {};
    private static final FilterChain REFUSES = (request, response) -> ((HttpServletResponse) response).setStatus(401);

    private final FhirContext context = FhirContext.forR4Cached();
    private RateLimit limit = limit(3, 2);

    @Test
    void who_calls_too_often_is_asked_to_wait_and_told_how_long() throws Exception {
        for (int call = 0; call < 3; call++) {
            assertThat(call("10.0.0.1", "Bearer one", ANSWERS).getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse refused = call("10.0.0.1", "Bearer one", ANSWERS);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
        OperationOutcome outcome =
                context.newJsonParser().parseResource(OperationOutcome.class, refused.getContentAsString());
        assertThat(outcome.getIssueFirstRep().getCode()).isEqualTo(OperationOutcome.IssueType.THROTTLED);
    }

    @Test
    void one_caller_does_not_use_up_what_another_has() throws Exception {
        for (int call = 0; call < 9; call++) {
            call("10.0.0.1", "Bearer one", ANSWERS);
        }

        assertThat(call("10.0.0.1", "Bearer another", ANSWERS).getStatus()).isEqualTo(200);
        assertThat(call("10.0.0.2", "Bearer one", ANSWERS).getStatus()).isEqualTo(200);
    }

    @Test
    void who_guesses_is_stopped_whatever_is_guessed_next() throws Exception {
        for (int guess = 0; guess < 3; guess++) {
            assertThat(call("10.0.0.1", "Basic " + guess, REFUSES).getStatus()).isEqualTo(401);
        }

        assertThat(call("10.0.0.1", "Basic right", ANSWERS).getStatus()).isEqualTo(429);
        assertThat(call("10.0.0.1", null, ANSWERS).getStatus()).isEqualTo(429);
        assertThat(call("10.0.0.2", "Basic right", ANSWERS).getStatus()).isEqualTo(200);
    }

    @Test
    void nothing_is_asked_of_who_is_stopped() throws Exception {
        for (int guess = 0; guess < 3; guess++) {
            call("10.0.0.1", "Basic " + guess, REFUSES);
        }

        call("10.0.0.1", "Basic right", (request, response) -> {
            throw new AssertionError("The request went on.");
        });
    }

    @Test
    void zero_is_no_limit() throws Exception {
        limit = limit(0, 0);

        for (int call = 0; call < 99; call++) {
            assertThat(call("10.0.0.1", "Bearer one", REFUSES).getStatus()).isEqualTo(401);
        }
    }

    private RateLimit limit(int requests, int refusals) {
        return new RateLimit(new SecuritySettings.Limits(requests, refusals), context);
    }

    private MockHttpServletResponse call(String address, String authorization, FilterChain next) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/fhir/Patient");
        request.setRemoteAddr(address);
        if (authorization != null) {
            request.addHeader("Authorization", authorization);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, next);
        return response;
    }
}
