package org.systemicalliance.server.platform.security;

/**
 * Addresses of an authorization server. Those that it does not have are null.
 *
 * @param issuer as in its tokens
 */
public record Endpoints(
        String issuer,
        String authorization,
        String token,
        String introspection,
        String revocation,
        String keys,
        String registration) {}
