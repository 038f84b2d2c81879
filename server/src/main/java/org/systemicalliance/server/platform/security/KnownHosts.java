package org.systemicalliance.server.platform.security;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only who calls this machine by a name of its own. A server that lets everybody in is kept safe by its loopback
 * address; a page in a browser could otherwise reach it by a name of its own that it lets resolve to that address.
 */
class KnownHosts extends OncePerRequestFilter {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");

    private final FhirContext context;

    KnownHosts(FhirContext context) {
        this.context = context;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (OWN_NAMES.contains(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            new Refusal(
                            421,
                            IssueType.SECURITY,
                            "This server lets everybody in and is therefore called localhost or 127.0.0.1, by nobody else.")
                    .write(response, context);
        }
    }
}
