package org.systemicalliance.server;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.systemicalliance.server.platform.content.Filling;
import org.systemicalliance.server.platform.security.SecuritySettings;

/**
 * The server as its users meet it: over HTTP, on a free port, with a database in memory. Tests share two of them: one that
 * is empty and lets everybody do everything, and one with the example stories that wants to know who is calling.
 */
public final class RunningServer {

    /** The only instrument of others whose answers the empty server takes item by item. */
    public static final String ALLOWED_INSTRUMENT = "https://example.org/fhir/Questionnaire/allowed-instrument";

    private static final class Open {
        private static final RunningServer SERVER = with(
                "--alliance.database.url=" + inMemory("open"),
                "--alliance.instruments.allowed-items=" + ALLOWED_INSTRUMENT);
    }

    private static final class Guarded {
        private static final RunningServer SERVER = new RunningServer("--alliance.database.url=" + inMemory("guarded"));
    }

    private final FhirContext context = FhirContext.forR4Cached();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext application;
    private final String base;
    private final Optional<String> authorization;

    private RunningServer(String... options) {
        authorization = Optional.empty();
        application = SpringApplication.run(
                AllianceServer.class,
                Stream.concat(Stream.of("--server.port=0"), Stream.of(options)).toArray(String[]::new));
        int port = ((WebServerApplicationContext) application).getWebServer().getPort();
        base = "http://localhost:" + port + "/fhir";
    }

    private static String inMemory(String name) {
        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    }

    /** Another empty server where everybody may do everything, for as long as the caller keeps it. */
    public static RunningServer with(String... options) {
        return new RunningServer(Stream.concat(
                        Stream.of("--alliance.demo=false", "--alliance.security.enabled=false"), Stream.of(options))
                .toArray(String[]::new));
    }

    /** An empty server that believes the tokens of a provider, for as long as the caller keeps it. */
    public static RunningServer trusting(Issuer issuer, String database, String... options) {
        return new RunningServer(Stream.concat(
                        Stream.of(
                                "--alliance.demo=false",
                                "--alliance.security.issuer=" + issuer.address(),
                                "--alliance.database.url=" + inMemory(database)),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private RunningServer(RunningServer server, String authorization) {
        application = server.application;
        base = server.base;
        this.authorization = Optional.of(authorization);
    }

    /** The same server, called by somebody who has an account of the demonstration. */
    public RunningServer as(String username) {
        String login = username + ":" + SecuritySettings.KNOWN_PASSWORD;
        return new RunningServer(
                this, "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same server, called with an access token. */
    public RunningServer bearing(String token) {
        return new RunningServer(this, "Bearer " + token);
    }

    public void stop() {
        application.close();
    }

    /** With the guide and nothing else in it, and everybody may do everything. */
    public static RunningServer get() {
        Open.SERVER.awaitContent();
        return Open.SERVER;
    }

    /** With the example stories in it, as the demonstration is: nobody gets in without saying who they are. */
    public static RunningServer guarded() {
        Guarded.SERVER.awaitContent();
        return Guarded.SERVER;
    }

    private void awaitContent() {
        Filling filling = bean(Filling.class);
        Instant end = Instant.now().plusSeconds(300);
        while (filling.state() != Filling.State.READY) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The server is not filled: " + filling.state());
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    public String base() {
        return base;
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public Answered get(String path) {
        return send(request(path).GET());
    }

    public Answered delete(String path) {
        return send(request(path).DELETE());
    }

    public Answered post(String path, Resource body) {
        return send(request(path).POST(BodyPublishers.ofString(json(body))));
    }

    public Answered post(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    public Answered put(Resource body) {
        String path = "/" + body.fhirType() + "/" + body.getIdElement().getIdPart();
        return send(request(path).PUT(BodyPublishers.ofString(json(body))));
    }

    /** A request that is made to order, for instance one that no client library would make. */
    public Answered send(String path, Consumer<HttpRequest.Builder> order) {
        HttpRequest.Builder request = request(path);
        order.accept(request);
        return send(request);
    }

    /** How many resources a search finds. */
    public int count(String search) {
        String path = search + (search.contains("?") ? "&" : "?") + "_summary=count";
        // A search that was asked just now would be answered from memory.
        return send(path, request -> request.header("Cache-Control", "no-cache").GET())
                .as(Bundle.class)
                .getTotal();
    }

    private String json(Resource body) {
        return context.newJsonParser().encodeResourceToString(body);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/fhir+json")
                .header("Accept", "application/fhir+json");
        authorization.ifPresent(login -> request.header("Authorization", login));
        return request;
    }

    private Answered send(HttpRequest.Builder request) {
        try {
            return new Answered(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the server answered. */
    public final class Answered {

        private final HttpResponse<String> response;

        private Answered(HttpResponse<String> response) {
            this.response = response;
        }

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public <T extends Resource> T as(Class<T> type) {
            return context.newJsonParser().parseResource(type, body());
        }

        /** The logical id of what was created or found. */
        public String id() {
            String location = response.headers()
                    .firstValue("Location")
                    .or(() -> response.headers().firstValue("Content-Location"))
                    .orElseThrow(() -> new AssertionError("no location: " + this));
            String path = location.substring(location.indexOf("/fhir/") + 6);
            return path.split("/")[1];
        }

        /** The key of the rule that was broken. */
        public String rule() {
            return issue().getDetails().getCodingFirstRep().getCode();
        }

        /** The rule in a sentence. */
        public String sentence() {
            return issue().getDetails().getText();
        }

        public String element() {
            return issue().getExpression().get(0).getValue();
        }

        /** The only resource of a type in a Bundle. */
        public <T extends Resource> T only(Class<T> type) {
            var found = as(Bundle.class).getEntry().stream()
                    .map(BundleEntryComponent::getResource)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
            if (found.size() != 1) {
                throw new AssertionError("not one " + type.getSimpleName() + ": " + this);
            }
            return found.get(0);
        }

        private OperationOutcomeIssueComponent issue() {
            return as(OperationOutcome.class).getIssueFirstRep();
        }

        @Override
        public String toString() {
            return status() + " " + body();
        }
    }
}
