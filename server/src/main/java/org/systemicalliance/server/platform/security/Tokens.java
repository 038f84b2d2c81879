package org.systemicalliance.server.platform.security;

import jakarta.servlet.http.HttpServletRequest;

/** Whoever knows what an access token grants. */
public interface Tokens {

    /**
     * What a token grants.
     *
     * @throws InvalidTokenException if it is unknown, expired, revoked or meant for somebody else
     */
    Grant grantOf(String token, HttpServletRequest request);

    /** The endpoints of the authorization server, for the discovery document. */
    Endpoints endpoints(HttpServletRequest request);
}
