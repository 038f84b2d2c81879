package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
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
import org.systemicalliance.server.platform.AllianceSettings;

/** Tokens of a small OpenID Connect provider that really answers over HTTP. */
class IssuerTokensTest {

    private static final String BASE = "https://alliance.example/fhir";

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private HttpServer provider;
    private String issuer;
    private ECKey key;
    private Tokens tokens;

    @BeforeEach
    void start() throws IOException, JOSEException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + provider.getAddress().getPort() + "/realms/care";
        key = new ECKeyGenerator(Curve.P_256).keyID("a").generate();
        serve("/realms/care/.well-known/openid-configuration", """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/authorize",
                 "token_endpoint":"%1$s/token"}""".formatted(issuer));
        serve("/realms/care/keys", new JWKSet(key.toPublicJWK()).toString());
        provider.start();
        Binder binder = new Binder(new MapConfigurationPropertySource(
                Map.of("alliance.base-url", BASE, "alliance.security.issuer", issuer)));
        tokens = new IssuerTokens(
                binder.bindOrCreate("alliance.security", SecuritySettings.class),
                new BaseUrl(binder.bindOrCreate("alliance", AllianceSettings.class)));
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void a_token_says_who_is_calling_for_whom() throws JOSEException {
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
    void a_user_of_another_server_is_nobody_here() throws JOSEException {
        String token = token(claims -> claims.claim("fhirUser", "https://elsewhere.example/fhir/Practitioner/katrina"));

        assertThat(tokens.grantOf(token, request).person()).isEmpty();
    }

    @Test
    void a_token_for_another_server_is_refused() throws JOSEException {
        String token = token(claims -> claims.audience("https://elsewhere.example/fhir"));

        assertThatThrownBy(() -> tokens.grantOf(token, request))
                .isInstanceOf(InvalidTokenException.class)
                .hasMessageContaining("another server");
    }

    @Test
    void so_is_one_that_has_expired_or_never_does() throws JOSEException {
        refused(token(claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1))))));
        refused(token(claims -> claims.expirationTime(null)));
    }

    @Test
    void so_is_one_of_another_issuer_or_key_or_of_none() throws JOSEException {
        refused(token(claims -> claims.issuer("https://elsewhere.example")));
        key = new ECKeyGenerator(Curve.P_256).keyID("a").generate();
        refused(token(claims -> claims));
        refused(new PlainJWT(claims().build()).serialize());
        refused("made-up");
    }

    @Test
    void the_discovery_document_names_the_endpoints_of_the_issuer() {
        Endpoints endpoints = tokens.endpoints(request);

        assertThat(endpoints.authorization()).isEqualTo(issuer + "/authorize");
        assertThat(endpoints.introspection()).isNull();
    }

    private void refused(String token) {
        assertThatThrownBy(() -> tokens.grantOf(token, request))
                .isInstanceOf(InvalidTokenException.class)
                .hasMessageContaining("not valid");
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                change.apply(claims()).build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("17")
                .audience(BASE)
                .claim("client_id", "app")
                .claim("scope", "openid user/Observation.rs")
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
    }

    private void serve(String path, String json) {
        provider.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
