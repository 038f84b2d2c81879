package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicalliance.server.RunningServer;

/** Who gets in, and what is said to who does not. */
class WhoIsCallingIT {

    private final RunningServer server = RunningServer.guarded();
    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/health",
                "/package.tgz",
                "/fhir/metadata",
                "/fhir/.well-known/smart-configuration",
                "/.well-known/smart-configuration",
                "/.well-known/openid-configuration",
                "/oauth2/jwks",
                "/login"
            })
    void what_a_client_has_to_read_first_needs_no_token(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/Patient",
                "/fhir/Patient/mateo",
                "/fhir/Questionnaire",
                "/fhir",
                "/fhir/",
                "/fhir/$meta",
                "/fhir/metadata/",
                "/fhir/%6detadata",
                "/fhir/x/../metadata",
                "/fhir/metadata;x=/../Patient",
                "//fhir/Patient/mateo",
                "/nothing",
                "/index.html"
            })
    void everything_else_does(String path) throws Exception {
        HttpResponse<String> refused = get(path);

        assertThat(refused.statusCode()).isIn(400, 401);
        if (refused.statusCode() == 401) {
            assertThat(refused.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
            assertThat(refused.body()).contains("OperationOutcome").contains("needs an access token");
        }
    }

    @Test
    void writing_what_anybody_may_read_does_too() throws Exception {
        HttpRequest.Builder post = request("/fhir/metadata").POST(HttpRequest.BodyPublishers.ofString("{}"));

        assertThat(send(post).statusCode()).isEqualTo(401);
    }

    @Test
    void an_invalid_token_is_told_from_a_missing_one() throws Exception {
        HttpResponse<String> refused = send(request("/fhir/Patient").header("Authorization", "Bearer made-up"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("invalid_token");
    }

    @Test
    void a_person_of_the_stories_gets_in_with_their_password() throws Exception {
        assertThat(send(as("liza", "demo", "/fhir/Questionnaire/osaf-child-parent-by-parent"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(as("liza", "guess", "/fhir/Patient/mateo")).statusCode())
                .isEqualTo(401);
        assertThat(send(as("nobody", "demo", "/fhir/Patient/mateo")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void another_sites_page_cannot_use_a_password_that_the_browser_remembers() throws Exception {
        HttpRequest.Builder crossSite =
                as("liza", "demo", "/fhir/Patient/mateo").header("Sec-Fetch-Site", "cross-site");

        assertThat(send(crossSite).statusCode()).isEqualTo(401);
    }

    @Test
    void only_a_person_who_follows_a_link_is_asked_for_a_password() throws Exception {
        HttpResponse<String> link = send(request("/fhir/Patient/mateo").header("Sec-Fetch-Mode", "navigate"));

        assertThat(link.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Basic");
    }

    @Test
    void the_landing_page_names_the_accounts() throws Exception {
        assertThat(get("/").body())
                .contains("Liza Villanueva")
                .contains("Hülya Demir")
                .contains("password is");
    }

    @Test
    void a_page_of_this_machine_may_call_and_another_may_not() throws Exception {
        HttpResponse<String> own = send(request("/fhir/metadata").header("Origin", "http://127.0.0.1:3000"));
        HttpResponse<String> other = send(request("/fhir/metadata").header("Origin", "https://elsewhere.example"));

        assertThat(own.headers().firstValue("Access-Control-Allow-Origin")).contains("http://127.0.0.1:3000");
        assertThat(other.statusCode()).isEqualTo(403);
    }

    @Test
    void every_answer_carries_the_headers_that_protect_it() throws Exception {
        HttpResponse<String> answer = get("/fhir/Patient");

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void the_capability_statement_says_where_tokens_come_from() throws Exception {
        assertThat(get("/fhir/metadata").body()).contains("SMART-on-FHIR").contains("/oauth2/authorize");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client_id=demo-app&scope=openid", // no aud
                "client_id=demo-app&scope=system/*.rs&aud=%s", // not for users
                "client_id=demo-app&scope=user/*.rs&aud=https://elsewhere.example/fhir",
                "client_id=demo-app&scope=launch&aud=%s", // no launch
                "client_id=demo-app&scope=launch/patient&launch=made-up&aud=%s"
            })
    void a_request_that_SMART_does_not_allow_is_sent_back_to_the_app_with_a_sentence(String query) throws Exception {
        HttpResponse<String> refused = get("/oauth2/authorize?response_type=code&state=s&code_challenge_method=S256"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                + "&redirect_uri=http://127.0.0.1:5000/app.html&" + query.formatted(server.base()));

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location").orElseThrow())
                .startsWith("http://127.0.0.1:5000/app.html?error=invalid_")
                .contains("error_description=");
    }

    @Test
    void an_app_is_never_sent_back_to_where_it_is_not_registered() throws Exception {
        HttpResponse<String> refused = get("/oauth2/authorize?response_type=code&client_id=demo-app&scope=openid"
                + "&redirect_uri=https://elsewhere.example/app.html&aud=" + server.base());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("redirect_uri");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder as(String user, String password, String path) {
        String login = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return request(path).header("Authorization", "Basic " + login);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.base().replaceFirst("/fhir$", "") + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
