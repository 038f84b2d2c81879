package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.RunningServer;

/** The tokens of programs without a user: given, told about, taken back, and refused. */
class BackendTokensIT {

    private static final String FORM = "/Questionnaire/osaf-child-parent-by-parent";

    private final RunningServer server = RunningServer.guarded();
    private final String root = server.base().replaceFirst("/fhir$", "");
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_token_lets_in_until_it_is_taken_back() throws Exception {
        String token =
                json(ask(Map.of("scope", "system/*.rs"))).path("access_token").asText();
        assertThat(read(token)).isEqualTo(200);

        assertThat(post("/oauth2/revoke", Map.of("token", token)).statusCode()).isEqualTo(200);

        assertThat(read(token)).isEqualTo(401);
    }

    @Test
    void a_token_can_be_asked_about() throws Exception {
        String token = json(ask(Map.of("scope", "system/Patient.rs")))
                .path("access_token")
                .asText();

        JsonNode known = json(post("/oauth2/introspect", Map.of("token", token)));
        JsonNode unknown = json(post("/oauth2/introspect", Map.of("token", "made-up")));

        assertThat(known.path("active").asBoolean()).isTrue();
        assertThat(known.path("scope").asText()).isEqualTo("system/Patient.rs");
        assertThat(known.path("client_id").asText()).isEqualTo("demo-records");
        assertThat(unknown.path("active").asBoolean()).isFalse();
    }

    @Test
    void an_assertion_counts_once() throws Exception {
        Map<String, String> request = Map.of("scope", "system/*.rs", "client_assertion", assertion(key(), claims()));

        assertThat(ask(request).statusCode()).isEqualTo(200);
        refused(ask(request), 401, "invalid_client");
    }

    @Test
    void an_assertion_is_for_this_server_short_lived_and_signed_by_a_registered_key() throws Exception {
        refused(asserting(key(), claims().audience("https://elsewhere.example/token")), 401, "invalid_client");
        refused(asserting(key(), claims().expirationTime(in(Duration.ofHours(1)))), 401, "invalid_client");
        refused(asserting(key(), claims().expirationTime(in(Duration.ofMinutes(-10)))), 401, "invalid_client");
        refused(asserting(key(), claims().jwtID(null)), 401, "invalid_client");
        refused(asserting(key(), claims().issuer("demo-research")), 401, "invalid_client");
        refused(asserting(key(), claims().subject("nobody").issuer("nobody")), 401, "invalid_client");
        ECKey another = new ECKeyGenerator(Curve.P_384).keyID("demonstration").generate();
        refused(asserting(another, claims()), 401, "invalid_client");
    }

    @Test
    void a_program_gets_no_scope_beyond_its_own() throws Exception {
        refused(ask(Map.of("scope", "user/*.rs")), 400, "invalid_scope");
        refused(
                asserting(key(), claims().subject("demo-research").issuer("demo-research"), "system/*.cruds"),
                400,
                "invalid_scope");
        assertThat(ask(Map.of("scope", "system/Observation.rs?category=survey")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_app_for_people_gets_nothing_for_itself() throws Exception {
        String body = form(Map.of("grant_type", "client_credentials", "client_id", "demo-app", "scope", "user/*.rs"));

        refused(send("/oauth2/token", body), 401, "invalid_client");
    }

    private static void refused(HttpResponse<String> answer, int status, String error) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("error").asText()).isEqualTo(error);
        assertThat(json(answer).path("error_description").asText()).isNotBlank();
    }

    private HttpResponse<String> asserting(ECKey key, JWTClaimsSet.Builder claims) throws Exception {
        return asserting(key, claims, "system/*.rs");
    }

    private HttpResponse<String> asserting(ECKey key, JWTClaimsSet.Builder claims, String scope) throws Exception {
        return ask(Map.of("scope", scope, "client_assertion", assertion(key, claims)));
    }

    private HttpResponse<String> ask(Map<String, String> parameters) throws Exception {
        Map<String, String> all = new HashMap<>(Map.of("grant_type", "client_credentials"));
        all.putAll(parameters);
        return post("/oauth2/token", all);
    }

    private HttpResponse<String> post(String path, Map<String, String> parameters) throws Exception {
        Map<String, String> all = new HashMap<>(Map.of(
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion(key(), claims())));
        all.putAll(parameters);
        return send(path, form(all));
    }

    private HttpResponse<String> send(String path, String form) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(root + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private int read(String token) {
        return server.send(FORM, request -> request.header("Authorization", "Bearer " + token)
                        .GET())
                .status();
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("demo-records")
                .subject("demo-records")
                .audience(root + "/oauth2/token")
                .expirationTime(in(Duration.ofMinutes(4)))
                .jwtID(UUID.randomUUID().toString());
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static String assertion(ECKey key, JWTClaimsSet.Builder claims) throws Exception {
        SignedJWT assertion = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES384).keyID(key.getKeyID()).build(), claims.build());
        assertion.sign(new ECDSASigner(key));
        return assertion.serialize();
    }

    private static ECKey key() throws Exception {
        return ECKey.parse(Files.readString(Path.of("..", "tools", "smart", "demonstration-key.json")));
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
