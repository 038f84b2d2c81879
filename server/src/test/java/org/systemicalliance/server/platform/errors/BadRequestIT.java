package org.systemicalliance.server.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicalliance.server.platform.errors.Refusals.refused;
import static org.systemicalliance.server.platform.errors.Refusals.refusedWith;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicalliance.server.RunningServer;

/** Addresses, methods and headers that make no sense. */
class BadRequestIT {

    private static final String PRACTITIONER = "{\"resourceType\":\"Practitioner\",\"id\":\"somebody\"}";

    private final RunningServer server = RunningServer.get();

    @BeforeEach
    void somebody() {
        server.send("/Practitioner/somebody", request -> request.PUT(BodyPublishers.ofString(PRACTITIONER)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Patient?foo=bar",
                "/Patient?birthdate=soon",
                "/Patient?birthdate=xx2020",
                "/Patient?birthdate=ge",
                "/Patient?birthdate=2020-13-45",
                "/Patient?birthdate=ge2020-01-01T",
                "/Patient?_lastUpdated=abc",
                "/Patient?_count=-1",
                "/Patient?_count=x",
                "/Patient?_count=99999999999",
                "/Patient?_offset=-1",
                "/Patient?_sort=foo",
                "/Patient?_include=Patient:foo",
                "/Patient?_has:Observation:foo:bar=x",
                "/Patient?_has=x",
                "/Patient?organization.foo=1",
                "/Patient?general-practitioner:Foo=1",
                "/Patient?gender:in=http://example.org/unheard-of",
                "/Patient?name=%00",
                "/Observation?value-quantity=abc",
                "/Observation?value-quantity=1e999999999",
                "/Observation?value-quantity=ge1e999999999%7C%7C",
                "/Foo",
                "/Foo/1",
                "/Practitioner/somebody/foo",
                "/Practitioner/somebody/_history?_since=x",
                "/Practitioner/somebody/_history?_count=-5",
                "/Practitioner/somebody/_history/x",
                "/Practitioner/somebody/_history/99999999999999999999",
                "/Practitioner/somebody/$foo",
                "/$foo",
                "/Patient/$systemic-alliance",
                "/Patient/nobody/$everything?_count=x",
                "/?_getpages=unheard-of",
                "/ValueSet/$expand",
                "/ValueSet/$expand?url=http://example.org/unheard-of",
                "/ValueSet/$expand?url=https://systemicalliance.org/fhir/ValueSet/agent&count=-1",
                "/ValueSet/$expand?url=https://systemicalliance.org/fhir/ValueSet/agent&count=x",
                "/CodeSystem/$lookup?system=http://example.org/unheard-of&code=a",
                "/CodeSystem/$subsumes",
                "/$get-resource-counts"
            })
    @DisplayName("an unknown parameter, modifier, type or operation, or a value that cannot be read, is refused")
    void addresses(String path) {
        refused(server.get(path));
    }

    @Test
    @DisplayName("the value of a parameter that is too long is refused")
    void longValues() {
        refusedWith(400, server.get("/Patient?name=" + "x".repeat(5000)));
        refusedWith(400, server.get("/Patient?birthdate=" + "9".repeat(3000)));
    }

    @Test
    @DisplayName("an address with a percent sign that begins nothing is refused, as no client library would send it")
    void percent() throws IOException {
        assertThat(raw("GET /fhir/Patient?name=%zz HTTP/1.1")).startsWith("HTTP/1.1 400");
        assertThat(raw("GET /fhir/Patient?name=% HTTP/1.1")).startsWith("HTTP/1.1 400");
    }

    @Test
    @DisplayName(
            "a method that does not belong to an address is refused, and one that HTTP does not know is answered 405")
    void methods() {
        refused(server.send("/Practitioner", request -> request.method("PATCH", BodyPublishers.ofString("[]"))));
        refused(server.send("/metadata", request -> request.method("DELETE", BodyPublishers.noBody())));
        refused(server.send("", request -> request.PUT(BodyPublishers.ofString(PRACTITIONER))));
        assertThat(server.send("/Practitioner", request -> request.method("BREW", BodyPublishers.noBody()))
                        .status())
                .isEqualTo(405);
    }

    @Test
    @DisplayName("an If-Match of another version is a conflict, and one that is no version cannot be understood")
    void ifMatch() {
        refusedWith(409, putIf("If-Match", "W/\"99\""));
        refusedWith(400, putIf("If-Match", "banana"));
        refusedWith(400, putIf("If-Match", "W/\"99999999999999999999999\""));
        refusedWith(400, server.send("/Practitioner/somebody", request -> request.header("If-Modified-Since", "lately")
                .GET()));
    }

    @Test
    @DisplayName("a condition that names an unknown parameter is refused, for creation, update and deletion")
    void conditions() {
        refusedWith(400, server.send("/Practitioner", request -> request.header("If-None-Exist", "foo=bar")
                .POST(BodyPublishers.ofString(PRACTITIONER))));
        refusedWith(
                400,
                server.send("/Practitioner?foo=bar", request -> request.PUT(BodyPublishers.ofString(PRACTITIONER))));
        refusedWith(400, server.delete("/Practitioner?foo=bar"));
        refusedWith(400, server.delete("/Practitioner"));
    }

    private RunningServer.Answered putIf(String header, String value) {
        return server.send("/Practitioner/somebody", request -> request.header(header, value)
                .PUT(BodyPublishers.ofString(
                        "{\"resourceType\":\"Practitioner\",\"id\":\"somebody\",\"active\":true}")));
    }

    private String raw(String line) throws IOException {
        URI address = URI.create(server.base());
        try (Socket socket = new Socket(address.getHost(), address.getPort());
                InputStream answer = socket.getInputStream()) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
