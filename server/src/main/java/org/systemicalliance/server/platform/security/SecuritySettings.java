package org.systemicalliance.server.platform.security;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Who is let in, under {@code alliance.security.*}.
 *
 * @param enabled whether callers need a token; switching it off is possible on a loopback address only
 * @param issuer the OpenID Connect provider whose tokens are trusted; without one the server is its own, with the people
 *     of the example stories as accounts
 * @param audience what a token of the issuer must be meant for; the FHIR base if nothing is set
 * @param claims where in a token of the issuer things are found
 * @param unstatedPurpose for what a token is used whose issuer does not say so; without it such tokens open nothing
 * @param password of every account of the demonstration
 * @param clients a file of more clients of the demonstration, as RFC 7591 describes them
 * @param allowedOrigins origins whose pages may call; {@code http://127.0.0.1:[*]} stands for every port
 * @param limits how often one may call
 */
@ConfigurationProperties("alliance.security")
public record SecuritySettings(
        @DefaultValue("true") boolean enabled,
        URI issuer,
        String audience,
        @DefaultValue Claims claims,
        String unstatedPurpose,
        @DefaultValue(KNOWN_PASSWORD) String password,
        Resource clients,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue Limits limits) {

    /** The password that the landing page tells everybody. */
    public static final String KNOWN_PASSWORD = "demo";

    /**
     * Names of claims.
     *
     * @param user the user as a FHIR reference
     * @param patient id of the child of the launch
     * @param roles list that holds {@code privacy-officer} for who may read the audit
     * @param purpose for what the token is used: codes of v3-ActReason, or Codings of it
     */
    public record Claims(
            @DefaultValue("fhirUser") String user,
            @DefaultValue("patient") String patient,
            @DefaultValue("roles") String roles,
            @DefaultValue("purpose_of_use") String purpose) {}

    /**
     * How often one may call before being asked to wait; 0 for no limit.
     *
     * @param requestsPerMinute of one caller
     * @param refusalsPerMinute requests from one address that were refused for want of a valid token or password
     */
    public record Limits(
            @DefaultValue("30000") int requestsPerMinute,
            @DefaultValue("120") int refusalsPerMinute) {}

    /** Whether the server is its own authorization server, with the accounts of the demonstration. */
    public boolean isDemonstration() {
        return enabled && issuer == null;
    }

    /** Whether everybody who reaches the server can get in. */
    public boolean isOpenToEverybody() {
        return !enabled || (issuer == null && password.equals(KNOWN_PASSWORD));
    }

    /** The password has no place in a log. */
    @Override
    public String toString() {
        return "SecuritySettings[enabled=%s, issuer=%s, audience=%s, allowedOrigins=%s, limits=%s]"
                .formatted(enabled, issuer, audience, allowedOrigins, limits);
    }
}
