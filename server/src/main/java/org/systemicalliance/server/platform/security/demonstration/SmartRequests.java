package org.systemicalliance.server.platform.security.demonstration;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.systemicalliance.server.platform.security.Scope;
import org.systemicalliance.server.platform.security.Scope.Level;

/** What SMART asks of a request for a token beyond OAuth: its audience, its launch, and scopes within those of the client. */
class SmartRequests {

    private final Launches launches;

    SmartRequests(Launches launches) {
        this.launches = launches;
    }

    /** An app asks on behalf of a user. */
    void check(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_REDIRECT_URI_VALIDATOR.accept(context);
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        problem(request, context.getRegisteredClient()).ifPresent(error -> {
            throw new OAuth2AuthorizationCodeRequestAuthenticationException(error, request);
        });
    }

    private Optional<OAuth2Error> problem(
            OAuth2AuthorizationCodeRequestAuthenticationToken request, RegisteredClient client) {
        return audience((String) request.getAdditionalParameters().get("aud"))
                .or(() -> scopes(request.getScopes(), client, Set.of(Level.PATIENT, Level.USER)))
                .or(() -> launch(request, client));
    }

    /** A program asks for itself. */
    void check(OAuth2ClientCredentialsAuthenticationContext context) {
        OAuth2ClientCredentialsAuthenticationToken request = context.getAuthentication();
        scopes(request.getScopes(), context.getRegisteredClient(), Set.of(Level.SYSTEM))
                .ifPresent(error -> {
                    throw new OAuth2AuthenticationException(error);
                });
    }

    /** Without it an app could be made to hand its token to another server. */
    private static Optional<OAuth2Error> audience(String given) {
        String ours = AuthorizationServerContextHolder.getContext().getIssuer() + "/fhir";
        boolean matches = given != null && (given.equals(ours) || given.equals(ours + "/"));
        return matches
                ? Optional.empty()
                : error(OAuth2ErrorCodes.INVALID_REQUEST, "The parameter aud must be " + ours + ".");
    }

    private static Optional<OAuth2Error> scopes(Set<String> asked, RegisteredClient client, Set<Level> levels) {
        return asked.stream()
                .filter(scope -> !isRegistered(scope, client, levels))
                .findFirst()
                .flatMap(scope ->
                        error(OAuth2ErrorCodes.INVALID_SCOPE, "The client is not registered for this scope: " + scope));
    }

    private static boolean isRegistered(String asked, RegisteredClient client, Set<Level> levels) {
        return Scope.parse(asked)
                .map(scope -> levels.contains(scope.level())
                        && client.getScopes().stream()
                                .map(Scope::parse)
                                .flatMap(Optional::stream)
                                .anyMatch(registered -> registered.covers(scope)))
                .orElseGet(() -> client.getScopes().contains(asked));
    }

    private Optional<OAuth2Error> launch(
            OAuth2AuthorizationCodeRequestAuthenticationToken request, RegisteredClient client) {
        String id = (String) request.getAdditionalParameters().get("launch");
        if (id == null) {
            return request.getScopes().contains("launch")
                    ? error(OAuth2ErrorCodes.INVALID_REQUEST, "The scope launch needs the parameter launch.")
                    : Optional.empty();
        }
        boolean isKnown = launches.find(id, client.getClientId())
                .filter(launch -> isAnonymous(request) || launch.username().equals(name(request)))
                .isPresent();
        return isKnown
                ? Optional.empty()
                : error(OAuth2ErrorCodes.INVALID_REQUEST, "The launch is not known, not yours, or too long ago.");
    }

    private static boolean isAnonymous(OAuth2AuthorizationCodeRequestAuthenticationToken request) {
        return request.getPrincipal() instanceof AnonymousAuthenticationToken;
    }

    private static String name(OAuth2AuthorizationCodeRequestAuthenticationToken request) {
        return ((Authentication) request.getPrincipal()).getName();
    }

    private static Optional<OAuth2Error> error(String code, String sentence) {
        return Optional.of(new OAuth2Error(code, sentence, null));
    }
}
