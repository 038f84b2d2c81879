package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.systemicalliance.server.Issuer;
import org.systemicalliance.server.platform.AllianceSettings;

/** Tokens of a small OpenID Connect provider that really answers over HTTP. */
class IssuerTokensTest {

    private static final String BASE = "https://alliance.example/fhir";

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final Issuer issuer = new Issuer();
    private Tokens tokens;

    @BeforeEach
    void start() {
        Binder binder = new Binder(new MapConfigurationPropertySource(
                Map.of("alliance.base-url", BASE, "alliance.security.issuer", issuer.address())));
        tokens = new IssuerTokens(
                binder.bindOrCreate("alliance.security", SecuritySettings.class),
                new BaseUrl(binder.bindOrCreate("alliance", AllianceSettings.class)));
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void a_token_says_who_is_calling_for_whom() {
        Grant grant = tokens.grantOf(
                token(claims -> claims.claim("fhirUser", BASE + "/Practitioner/katrina")
                        .claim("patient", "mateo")
                        .claim("roles", List.of("privacy-officer", "server", "admin"))),
                request);

        assertThat(grant.client()).isEqualTo("app");
        assertThat(grant.person()).contains("Practitioner/katrina");
        assertThat(grant.patient()).contains("mateo");
        assertThat(grant.scopes().permits("Observation", 'r')).isTrue();
        assertThat(grant.roles()).containsExactly(Grant.PRIVACY_OFFICER);
        assertThat(grant.isUnrestricted()).isFalse();
    }

    @Test
    void a_user_of_another_server_is_nobody_here() {
        String token = token(claims -> claims.claim("fhirUser", "https://elsewhere.example/fhir/Practitioner/katrina"));

        assertThat(tokens.grantOf(token, request).person()).isEmpty();
    }

    @Test
    void a_token_for_another_server_is_refused() {
        String token = token(claims -> claims.audience("https://elsewhere.example/fhir"));

        assertThatThrownBy(() -> tokens.grantOf(token, request))
                .isInstanceOf(InvalidTokenException.class)
                .hasMessageContaining("another server");
    }

    @Test
    void so_is_one_that_has_expired_or_never_does() {
        refused(token(claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1))))));
        refused(token(claims -> claims.expirationTime(null)));
    }

    @Test
    void so_is_one_of_another_issuer_or_key_or_of_none() {
        refused(token(claims -> claims.issuer("https://elsewhere.example")));
        refused(issuer.forged(BASE));
        refused(new PlainJWT(new JWTClaimsSet.Builder()
                        .issuer(issuer.address())
                        .audience(BASE)
                        .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))
                        .build())
                .serialize());
        refused("made-up");
    }

    @Test
    void the_discovery_document_names_the_endpoints_of_the_issuer() {
        Endpoints endpoints = tokens.endpoints(request);

        assertThat(endpoints.authorization()).isEqualTo(issuer.address() + "/authorize");
        assertThat(endpoints.introspection()).isNull();
    }

    private void refused(String token) {
        assertThatThrownBy(() -> tokens.grantOf(token, request))
                .isInstanceOf(InvalidTokenException.class)
                .hasMessageContaining("not valid");
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return issuer.token(BASE, change);
    }
}
