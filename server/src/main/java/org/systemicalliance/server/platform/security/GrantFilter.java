package org.systemicalliance.server.platform.security;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Establishes who is calling, for every request: the grant of the token, of the account of the demonstration, or of
 * nobody where none is needed. Everything else is answered 401.
 */
class GrantFilter extends OncePerRequestFilter {

    private static final String REALM = "realm=\"Systemic Alliance FHIR\"";

    private final Tokens tokens;
    private final Optional<Passwords> passwords;
    private final FhirContext context;
    private final BearerTokenResolver bearer = new DefaultBearerTokenResolver();
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    GrantFilter(Tokens tokens, Optional<Passwords> passwords, FhirContext context) {
        this.tokens = tokens;
        this.passwords = passwords;
        this.context = context;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Grant grant;
        try {
            grant = establish(request);
        } catch (InvalidTokenException | org.springframework.security.core.AuthenticationException e) {
            refuse(request, response, e);
            return;
        }
        request.setAttribute(Grant.ATTRIBUTE, grant);
        chain.doFilter(request, response);
    }

    private Grant establish(HttpServletRequest request) {
        if (PublicPaths.include(request)) {
            return Grant.nobody();
        }
        String token = bearer.resolve(request);
        if (token != null) {
            return tokens.grantOf(token, request);
        }
        return byPassword(request).orElseThrow(NoTokenException::new);
    }

    /** A page of another site must not make use of a password that the browser remembers. */
    private Optional<Grant> byPassword(HttpServletRequest request) {
        if (passwords.isEmpty() || "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            return Optional.empty();
        }
        return Optional.ofNullable(basic.convert(request))
                .map(login -> passwords.get().grantOf(login.getName(), (String) login.getCredentials()));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, RuntimeException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(request, reason));
        new Refusal(HttpServletResponse.SC_UNAUTHORIZED, IssueType.LOGIN, sentence(reason)).write(response, context);
    }

    /** Only a person who follows a link is asked for a password; a program is told about tokens. */
    private String challenge(HttpServletRequest request, RuntimeException reason) {
        if (passwords.isPresent() && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))) {
            return "Basic " + REALM + ", charset=\"UTF-8\"";
        }
        return reason instanceof NoTokenException
                ? "Bearer " + REALM
                : "Bearer " + REALM + ", error=\"invalid_token\", error_description=\"" + sentence(reason) + "\"";
    }

    private static String sentence(RuntimeException reason) {
        return reason instanceof OAuth2AuthenticationException malformed
                ? malformed.getError().getDescription()
                : reason.getMessage();
    }

    /** Nothing at all was presented. */
    private static final class NoTokenException extends InvalidTokenException {

        private static final long serialVersionUID = 1L;

        NoTokenException() {
            super("This request needs an access token; see /fhir/.well-known/smart-configuration.");
        }
    }
}
