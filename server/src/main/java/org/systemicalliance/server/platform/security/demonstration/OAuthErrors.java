package org.systemicalliance.server.platform.security.demonstration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.http.converter.OAuth2ErrorHttpMessageConverter;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Tells a client what was wrong with its request, in the words of OAuth and a sentence. */
final class OAuthErrors {

    private static final OAuth2ErrorHttpMessageConverter JSON = new OAuth2ErrorHttpMessageConverter();

    private OAuthErrors() {}

    /** In JSON: 401 where the client did not prove who it is, else 400. */
    static void answer(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        OAuth2Error error = explained(((OAuth2AuthenticationException) exception).getError());
        var answer = new ServletServerHttpResponse(response);
        answer.setStatusCode(
                error.getErrorCode().equals(OAuth2ErrorCodes.INVALID_CLIENT)
                        ? HttpStatus.UNAUTHORIZED
                        : HttpStatus.BAD_REQUEST);
        JSON.write(error, null, answer);
    }

    private static OAuth2Error explained(OAuth2Error error) {
        return error.getDescription() != null
                ? error
                : new OAuth2Error(
                        error.getErrorCode(),
                        switch (error.getErrorCode()) {
                            case OAuth2ErrorCodes.INVALID_CLIENT ->
                                "The client is not known, or did not prove who it is as it was registered to.";
                            case OAuth2ErrorCodes.INVALID_GRANT ->
                                "The code or refresh token is not valid, or no longer, or belongs to another client.";
                            case OAuth2ErrorCodes.UNAUTHORIZED_CLIENT ->
                                "The client is not registered for this grant type.";
                            default -> "The request is not understood.";
                        },
                        null);
    }

    /** By sending the browser back to the app, or where that would be unsafe on a page. */
    static void sendBack(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var refused = (OAuth2AuthorizationCodeRequestAuthenticationException) exception;
        OAuth2Error error = explained(refused.getError());
        var asked = Optional.ofNullable(refused.getAuthorizationCodeRequestAuthentication());
        Optional<String> address = asked.map(OAuth2AuthorizationCodeRequestAuthenticationToken::getRedirectUri);
        if (address.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            Page.write(
                    response,
                    "The app asked for something impossible",
                    "<p>%s</p>".formatted(Page.text(error.getDescription())));
            return;
        }
        var back = UriComponentsBuilder.fromUriString(address.get())
                .queryParam("error", error.getErrorCode())
                .queryParam("error_description", encoded(error.getDescription()));
        asked.map(OAuth2AuthorizationCodeRequestAuthenticationToken::getState)
                .ifPresent(state -> back.queryParam("state", encoded(state)));
        response.sendRedirect(back.build(true).toUriString());
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
