package org.systemicalliance.server.platform.security.demonstration;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.systemicalliance.server.platform.security.demonstration.Launches.Launch;

/** What SMART puts into tokens and beside them: the user, the child of the launch, and a refresh token for who asks. */
class SmartTokens {

    private final Accounts accounts;
    private final Launches launches;
    private final IssuedTokens issued;
    private final StringKeyGenerator random = new Base64StringKeyGenerator(96);

    SmartTokens(Accounts accounts, Launches launches, IssuedTokens issued) {
        this.accounts = accounts;
        this.launches = launches;
        this.issued = issued;
    }

    /** Completes an access token or an ID token. */
    void complete(JwtEncodingContext context) {
        Optional<Account> account = accounts.find(context.getPrincipal().getName());
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            String issuer = context.getAuthorizationServerContext().getIssuer();
            context.getClaims()
                    .audience(List.of(issuer + "/fhir"))
                    .claim(OwnTokens.CLIENT, context.getRegisteredClient().getClientId());
            account.ifPresent(user -> context.getClaims().claim(OwnTokens.ROLES, List.copyOf(user.roles())));
            account.flatMap(Account::person)
                    .ifPresent(person -> context.getClaims().claim(OwnTokens.PERSON, person));
            patient(context).ifPresent(patient -> context.getClaims().claim(OwnTokens.PATIENT, patient));
        } else {
            account.ifPresent(user -> context.getClaims().claim("name", user.name()));
            account.flatMap(Account::person)
                    .filter(person -> context.getAuthorizedScopes().contains("fhirUser"))
                    .ifPresent(person -> context.getClaims().claim("fhirUser", userAddress(context, person)));
        }
    }

    private static String userAddress(JwtEncodingContext context, String person) {
        return context.getAuthorizationServerContext().getIssuer() + "/fhir/" + person;
    }

    /** A renewed token is about the same child as the first. */
    private Optional<String> patient(JwtEncodingContext context) {
        OAuth2Authorization authorization = context.getAuthorization();
        if (authorization == null) {
            return Optional.empty();
        }
        if (authorization.getAccessToken() != null) {
            return Optional.ofNullable(
                    (String) authorization.getAccessToken().getClaims().get(OwnTokens.PATIENT));
        }
        OAuth2AuthorizationRequest request = authorization.getAttribute(OAuth2AuthorizationRequest.class.getName());
        return Optional.ofNullable((String) request.getAdditionalParameters().get("launch"))
                .flatMap(launch ->
                        launches.find(launch, context.getRegisteredClient().getClientId()))
                .map(Launch::patient);
    }

    /** Adds the context of the launch to the answer that holds an access token. */
    void describe(OAuth2AccessTokenAuthenticationContext context) {
        OAuth2AccessTokenAuthenticationToken answer = context.getAuthentication();
        Map<String, Object> parameters = new LinkedHashMap<>(answer.getAdditionalParameters());
        issued.active(answer.getAccessToken().getTokenValue())
                .map(authorization -> authorization.getAccessToken().getClaims().get(OwnTokens.PATIENT))
                .ifPresent(patient -> {
                    parameters.put(OwnTokens.PATIENT, patient);
                    parameters.put("need_patient_banner", true);
                });
        context.getAccessTokenResponse().additionalParameters(parameters);
    }

    /** Only who asked for lasting access gets a refresh token, also a client that can keep no secret. */
    OAuth2RefreshToken refreshToken(OAuth2TokenContext context) {
        boolean asked = context.getAuthorizedScopes().contains("online_access")
                || context.getAuthorizedScopes().contains("offline_access");
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType()) || !asked) {
            return null;
        }
        Instant now = Instant.now();
        return new OAuth2RefreshToken(
                random.generateKey(),
                now,
                now.plus(context.getRegisteredClient().getTokenSettings().getRefreshTokenTimeToLive()));
    }
}
