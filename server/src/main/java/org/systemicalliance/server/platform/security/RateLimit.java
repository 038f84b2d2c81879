package org.systemicalliance.server.platform.security;

import ca.uhn.fhir.context.FhirContext;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks who calls too often to wait: any caller after so many requests in a minute, and any address after so many that
 * were refused for want of a valid token or password, which keeps guessing slow.
 */
class RateLimit extends OncePerRequestFilter {

    private static final int TOO_MANY_REQUESTS = 429;

    private final SecuritySettings.Limits limits;
    private final FhirContext context;
    private final Cache<String, AtomicInteger> requests = counters();
    private final Cache<String, AtomicInteger> refusals = counters();

    RateLimit(SecuritySettings.Limits limits, FhirContext context) {
        this.limits = limits;
        this.context = context;
    }

    private static Cache<String, AtomicInteger> counters() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean tooMany = isBeyond(refusals, request.getRemoteAddr(), limits.refusalsPerMinute())
                || count(requests, caller(request), limits.requestsPerMinute());
        if (tooMany) {
            response.setHeader("Retry-After", "60");
            new Refusal(
                            TOO_MANY_REQUESTS,
                            IssueType.THROTTLED,
                            "Too many requests within a minute; wait a minute and go on more slowly.")
                    .write(response, context);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            count(refusals, request.getRemoteAddr(), limits.refusalsPerMinute());
        }
    }

    private static String caller(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return request.getRemoteAddr() + (authorization == null ? "" : "#" + authorization.hashCode());
    }

    /** Counts once more, and answers whether that is too often. */
    private static boolean count(Cache<String, AtomicInteger> counters, String key, int limit) {
        return limit > 0 && counters.get(key, unused -> new AtomicInteger()).incrementAndGet() > limit;
    }

    private static boolean isBeyond(Cache<String, AtomicInteger> counters, String key, int limit) {
        AtomicInteger counted = limit > 0 ? counters.getIfPresent(key) : null;
        return counted != null && counted.get() > limit;
    }
}
