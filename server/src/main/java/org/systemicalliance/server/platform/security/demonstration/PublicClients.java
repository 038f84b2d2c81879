package org.systemicalliance.server.platform.security.demonstration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Lets clients that can keep no secret renew and revoke their tokens, as SMART allows: the token itself, which is
 * replaced every time, is the proof. Spring Authorization Server lets them in with a code only. Some of them, such as
 * fhirclient, do not even say who they are.
 */
class PublicClients implements AuthenticationConverter, AuthenticationProvider {

    private final Clients clients;
    private final IssuedTokens issued;

    PublicClients(Clients clients, IssuedTokens issued) {
        this.clients = clients;
        this.issued = issued;
    }

    @Override
    public Authentication convert(HttpServletRequest request) {
        boolean provesIdentity = request.getHeader("Authorization") != null
                || request.getParameter(OAuth2ParameterNames.CLIENT_ASSERTION) != null
                || request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) != null;
        return provesIdentity
                ? null
                : token(request)
                        .flatMap(token -> client(request, token))
                        .map(client -> new OAuth2ClientAuthenticationToken(
                                client, ClientAuthenticationMethod.NONE, null, Map.of()))
                        .orElse(null);
    }

    /** The token that the request is about. */
    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(
                request.getRequestURI().endsWith("/oauth2/revoke")
                        ? OAuth2ParameterNames.TOKEN
                        : OAuth2ParameterNames.REFRESH_TOKEN));
    }

    private Optional<String> client(HttpServletRequest request, String token) {
        return Optional.ofNullable(request.getParameter(OAuth2ParameterNames.CLIENT_ID))
                .or(() -> Optional.ofNullable(issued.findByToken(token, null))
                        .map(OAuth2Authorization::getRegisteredClientId));
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var claimed = (OAuth2ClientAuthenticationToken) authentication;
        boolean isOurs = claimed.getClientAuthenticationMethod().equals(ClientAuthenticationMethod.NONE)
                && claimed.getAdditionalParameters().isEmpty();
        if (!isOurs) {
            return null;
        }
        RegisteredClient client = clients.findByClientId(claimed.getPrincipal().toString());
        if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
