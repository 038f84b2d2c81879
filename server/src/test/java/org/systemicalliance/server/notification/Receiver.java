package org.systemicalliance.server.notification;

import ca.uhn.fhir.context.FhirContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;

/** A records system that takes notifications, over real HTTP, or refuses them for a while. */
final class Receiver implements AutoCloseable {

    /**
     * What was posted.
     *
     * @param status what was answered
     */
    record Message(String body, String contentType, String authorization, int status) {

        Parameters told() {
            return (Parameters) FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(Bundle.class, body)
                    .getEntryFirstRep()
                    .getResource();
        }

        String type() {
            return told().getParameter("type").getValue().primitiveValue();
        }

        /** A part of the only event; empty if it is not told. */
        Optional<String> event(String part) {
            return told().getParameter("notification-event").getPart().stream()
                    .filter(named -> named.getName().equals(part))
                    .map(ParametersParameterComponent::getValue)
                    .map(value ->
                            value instanceof Reference reference ? reference.getReference() : value.primitiveValue())
                    .findFirst();
        }
    }

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final HttpServer server;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/hook", this::take);
        server.createContext("/elsewhere", this::redirect);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** An address that sends everybody on to the other. */
    String detour() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/elsewhere";
    }

    /** Answers so many requests, from now on, that it cannot take them. */
    void refuse(int requests) {
        refusals.set(requests);
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int status = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 503 : 202;
        messages.add(new Message(
                body,
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                status));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void redirect(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Location", address());
        exchange.sendResponseHeaders(307, -1);
        exchange.close();
    }

    /** Everything that came, refused or not. */
    List<Message> messages() {
        return messages;
    }

    List<Message> ofType(String type) {
        return messages.stream()
                .filter(message -> message.status() < 300)
                .filter(message -> message.type().equals(type))
                .toList();
    }

    /** Waits for so many events, and gives the last. */
    Message event(int count) {
        Clinic.await(() -> ofType("event-notification").size() >= count);
        return ofType("event-notification").get(count - 1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
