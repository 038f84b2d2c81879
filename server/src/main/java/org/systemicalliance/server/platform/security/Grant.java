package org.systemicalliance.server.platform.security;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Optional;
import java.util.Set;

/**
 * What the token of a request grants, and to whom. What follows from it for a resource is decided elsewhere.
 *
 * @param client id of the program that calls
 * @param person the user it calls for, as a relative reference such as {@code RelatedPerson/lucia}; empty for a program
 *     that calls for itself
 * @param patient id of the child of the launch; empty where none was chosen
 * @param scopes what was agreed to, of what can be agreed to by whoever it is
 * @param roles duties beyond care: {@value #PRIVACY_OFFICER}
 * @param purposes for what it is used, codes of v3-ActReason; empty where nothing was said
 */
public record Grant(
        String client,
        Optional<String> person,
        Optional<String> patient,
        Scopes scopes,
        Set<String> roles,
        Set<String> purposes) {

    /** The role of who may read the audit. */
    public static final String PRIVACY_OFFICER = "privacy-officer";

    /** The roles that a token can carry. */
    public static final Set<String> ROLES = Set.of(PRIVACY_OFFICER);

    /** The attribute of the HTTP request that holds its grant. */
    static final String ATTRIBUTE = Grant.class.getName();

    private static final String SERVER = "server";

    private static final Grant UNRESTRICTED =
            new Grant(SERVER, Optional.empty(), Optional.empty(), Scopes.NONE, Set.of(SERVER), Set.of());

    private static final Grant NOBODY =
            new Grant("nobody", Optional.empty(), Optional.empty(), Scopes.NONE, Set.of(), Set.of());

    public Grant {
        roles = Set.copyOf(roles);
        scopes = scopes.heldBy(person.isPresent() || !roles.isEmpty(), patient.isPresent());
        purposes = Set.copyOf(purposes);
    }

    /** Of the server itself, and of everybody where access control is switched off. No token carries it. */
    public static Grant unrestricted() {
        return UNRESTRICTED;
    }

    /** Of who needs no token for what is asked, and may see nothing else. */
    static Grant nobody() {
        return NOBODY;
    }

    public boolean isUnrestricted() {
        return roles.contains(SERVER);
    }

    /**
     * The grant of a request.
     *
     * @param request null where storage is used without a request, which only the server itself does
     * @throws AuthenticationException if the request came from outside and nobody established who is calling
     */
    public static Grant of(RequestDetails request) {
        if (request == null || request instanceof SystemRequestDetails) {
            return UNRESTRICTED;
        }
        if (request instanceof ServletRequestDetails outside
                && outside.getServletRequest().getAttribute(ATTRIBUTE) instanceof Grant grant) {
            return grant;
        }
        throw new AuthenticationException("This request needs an access token.");
    }
}
