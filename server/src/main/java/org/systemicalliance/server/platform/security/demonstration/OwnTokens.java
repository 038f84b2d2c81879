package org.systemicalliance.server.platform.security.demonstration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicalliance.alliance.access.Purpose;
import org.systemicalliance.server.platform.security.BaseUrl;
import org.systemicalliance.server.platform.security.Endpoints;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.platform.security.InvalidTokenException;
import org.systemicalliance.server.platform.security.Scopes;
import org.systemicalliance.server.platform.security.Tokens;

/** The tokens of the demonstration's own authorization server. */
class OwnTokens implements Tokens {

    /** Claims of an access token. */
    static final String CLIENT = "client_id";

    static final String PERSON = "person";
    static final String PATIENT = "patient";
    static final String ROLES = "roles";

    private final IssuedTokens issued;
    private final BaseUrl base;

    OwnTokens(IssuedTokens issued, BaseUrl base) {
        this.issued = issued;
        this.base = base;
    }

    @Override
    public Grant grantOf(String token, HttpServletRequest request) {
        return issued.active(token)
                .map(authorization -> grant(authorization.getAccessToken().getClaims()))
                .orElseThrow(() -> new InvalidTokenException("The access token is not valid, or no longer."));
    }

    private static Grant grant(Map<String, Object> claims) {
        Optional<String> person = Optional.ofNullable((String) claims.get(PERSON));
        return new Grant(
                (String) claims.get(CLIENT),
                person,
                Optional.ofNullable((String) claims.get(PATIENT)),
                Scopes.parse(strings(claims.get("scope"))),
                Set.copyOf(strings(claims.get(ROLES))),
                person.map(Purpose::ofItsOwn).map(Set::of).orElse(Set.of()));
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> strings(Object claim) {
        return claim == null ? Set.of() : (Collection<String>) claim;
    }

    @Override
    public Endpoints endpoints(HttpServletRequest request) {
        String root = base.root(request);
        return new Endpoints(
                root,
                root + "/oauth2/authorize",
                root + "/oauth2/token",
                root + "/oauth2/introspect",
                root + "/oauth2/revoke",
                root + "/oauth2/jwks",
                null);
    }
}
