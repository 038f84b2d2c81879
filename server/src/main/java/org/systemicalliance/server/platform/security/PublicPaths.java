package org.systemicalliance.server.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What needs no token, and nothing else: what a client has to read before it can get one. */
final class PublicPaths {

    private static final Set<String> PATHS = Set.of(
            "/",
            "/health",
            "/package.tgz",
            "/fhir/metadata",
            "/fhir/.well-known/smart-configuration",
            "/.well-known/smart-configuration",
            "/cds-services");

    private PublicPaths() {}

    /** The address is compared as it was written: one that only amounts to a public path once it is cleaned up is not. */
    static boolean include(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && PATHS.contains(request.getRequestURI());
    }
}
