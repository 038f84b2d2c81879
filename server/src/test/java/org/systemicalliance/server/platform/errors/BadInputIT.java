package org.systemicalliance.server.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicalliance.server.platform.errors.Refusals.refused;
import static org.systemicalliance.server.platform.errors.Refusals.refusedWith;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;

/** Bodies that no well-meaning client sends, and what mistakes make of those that do. */
class BadInputIT {

    private static final int LIMIT = 10 * 1024 * 1024;
    private static final String ENTITIES = "<!ENTITY l0 \"lol\">"
            + Stream.iterate(1, i -> i < 10, i -> i + 1)
                    .map(i -> "<!ENTITY l%d \"%s\">"
                            .formatted(i, "&l%d;".formatted(i - 1).repeat(10)))
                    .reduce("", String::concat);

    private final RunningServer server = RunningServer.get();
    private int patients;

    @BeforeEach
    void count() {
        patients = server.count("/Patient");
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(server.count("/Patient")).isEqualTo(patients);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Patient xmlns=\"http://hl7.org/fhir\"><name><family value=\"&x;\"/></name></Patient>",
                "<!DOCTYPE p SYSTEM \"http://127.0.0.1:9/p.dtd\"><Patient xmlns=\"http://hl7.org/fhir\"/>",
                "<!DOCTYPE Patient><Patient xmlns=\"http://hl7.org/fhir\"/>",
                "<Patient xmlns=\"http://hl7.org/fhir\"><name><family value=\"&x;\"/></name></Patient>",
                "<Patient xmlns=\"http://hl7.org/fhir\"><nickname value=\"x\"/></Patient>",
                "<Patient xmlns=\"http://hl7.org/fhir\"><active value=\"true\" sure=\"no\"/></Patient>",
                "<Patient xmlns=\"http://hl7.org/fhir\"><name>",
                "{\"resourceType\":\"Patient\"}",
                "hello"
            })
    @DisplayName("XML with a document type, entities, unknown parts or no end is refused")
    void xml(String body) {
        refusedWith(400, post("/Patient", "application/fhir+xml", BodyPublishers.ofString(body)));
    }

    @Test
    @DisplayName("entities that multiply are refused before they do, in a resource, in a narrative and in a patch")
    void billionLaughs() {
        String laughs = "<!DOCTYPE p [" + ENTITIES + "]>";
        String resource =
                laughs + "<Patient xmlns=\"http://hl7.org/fhir\"><name><family value=\"&l9;\"/></name></Patient>";
        refusedWith(400, post("/Patient", "application/fhir+xml", BodyPublishers.ofString(resource)));
        String narrative = json(laughs + "<div xmlns='http://www.w3.org/1999/xhtml'>&l9;</div>");
        refusedWith(
                400,
                server.post(
                        "/Patient",
                        "{\"resourceType\":\"Patient\",\"text\":{\"status\":\"generated\",\"div\":" + narrative
                                + "}}"));
        String patch = laughs + "<diff><add sel=\"Patient\">&l9;</add></diff>";
        refusedWith(400, server.send("/Patient/nobody", request -> request.setHeader(
                        "Content-Type", "application/xml-patch+xml")
                .method("PATCH", BodyPublishers.ofString(patch))));
    }

    static Stream<String> nested() {
        return Stream.of(300, 5_000, 100_000)
                .flatMap(depth -> Stream.of(
                        nest(depth, "[", "", "]"),
                        "{\"resourceType\":\"Patient\",\"a\":" + nest(depth, "{\"a\":", "1", "}") + "}",
                        "{\"resourceType\":\"Patient\",\"extension\":["
                                + nest(depth, "{\"url\":\"http://a\",\"extension\":[", "{\"url\":\"http://b\"}", "]}")
                                + "]}",
                        nest(
                                depth,
                                "{\"resourceType\":\"Patient\",\"contained\":[",
                                "{\"resourceType\":\"Patient\"}",
                                "]}")));
    }

    @ParameterizedTest
    @MethodSource("nested")
    @DisplayName("JSON nested without end is refused")
    void deepJson(String body) {
        refusedWith(400, server.post("/Patient", body));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 600, 5_000, 100_000})
    @DisplayName("forms, answers, Bundles, parameters, XML and narratives nested without end are refused")
    void deepResources(int depth) {
        String items = nest(depth, "{\"linkId\":\"a\",\"type\":\"group\",\"item\":[", "{\"linkId\":\"b\"}", "]}");
        refusedWith(
                400, server.post("/Questionnaire", "{\"resourceType\":\"Questionnaire\",\"item\":[" + items + "]}"));
        String answers = nest(depth, "{\"linkId\":\"a\",\"item\":[", "{\"linkId\":\"b\"}", "]}");
        refusedWith(
                400,
                server.post(
                        "/QuestionnaireResponse",
                        "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[" + answers + "]}"));
        String bundles = nest(
                depth,
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":",
                "{\"resourceType\":\"Patient\"}",
                "}]}");
        refusedWith(400, server.post("", bundles));
        String parts = nest(depth, "{\"name\":\"a\",\"part\":[", "{\"name\":\"b\"}", "]}");
        refusedWith(
                400,
                server.post("/Patient/$validate", "{\"resourceType\":\"Parameters\",\"parameter\":[" + parts + "]}"));
        String extensions = "<Patient xmlns=\"http://hl7.org/fhir\">"
                + nest(depth, "<extension url=\"http://a\">", "", "</extension>") + "</Patient>";
        refusedWith(400, post("/Patient", "application/fhir+xml", BodyPublishers.ofString(extensions)));
        String narrative =
                json("<div xmlns='http://www.w3.org/1999/xhtml'>" + nest(depth, "<b>", "x", "</b>") + "</div>");
        refusedWith(
                400,
                server.post(
                        "/Patient",
                        "{\"resourceType\":\"Patient\",\"text\":{\"status\":\"generated\",\"div\":" + narrative
                                + "}}"));
    }

    @Test
    @DisplayName("a body beyond 10 MB is answered 413, whether its length is announced or not")
    void tooLarge() {
        byte[] body = patientOfSize(LIMIT + 1);

        Answered announced = post("/Patient", "application/fhir+json", BodyPublishers.ofByteArray(body));
        Answered unannounced = post("/Patient", "application/fhir+json", unannounced(body));
        Answered other = post("/Binary", "application/octet-stream", BodyPublishers.ofByteArray(body));

        Stream.of(announced, unannounced, other).forEach(answered -> assertThat(
                        refusedWith(413, answered).getDetails().getText())
                .isEqualTo("A body has at most 10485760 bytes."));
    }

    @Test
    @DisplayName("a body of just 10 MB is read, and judged by what it says")
    void justSmallEnough() {
        byte[] body = patientOfSize(LIMIT);

        assertThat(refusedWith(422, post("/Patient", "application/fhir+json", BodyPublishers.ofByteArray(body)))
                        .getExpression()
                        .get(0)
                        .getValue())
                .isEqualTo("Patient.name[0].family");
        refusedWith(422, post("/Patient", "application/fhir+json", unannounced(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/StructureDefinition/unheard-of",
                "https://systemicalliance.org/fhir/StructureDefinition/unheard-of",
                "https://systemicalliance.org/fhir/StructureDefinition/dyad",
                "not a url"
            })
    @DisplayName("a profile that is unknown, or of another type, cannot be claimed")
    void profiles(String profile) {
        refusedWith(
                422,
                server.post(
                        "/Patient",
                        "{\"resourceType\":\"Patient\",\"meta\":{\"profile\":[\"%s\"]}}".formatted(profile)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "multipart/form-data; boundary=x",
                "///",
                "application/fhir+turtle",
                "application/fhir+json; charset=utf-16",
                "application/fhir+json; charset=klingon"
            })
    @DisplayName("a content type or character set that FHIR does not use is answered 415")
    void contentTypes(String type) {
        refusedWith(415, post("/Patient", type, BodyPublishers.ofString("{\"resourceType\":\"Patient\"}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "application/json-patch+json", "application/fhir+xml"})
    @DisplayName("a content type of another request or another body is answered 400")
    void otherContentTypes(String type) {
        refusedWith(400, post("/Patient", type, BodyPublishers.ofString("{\"resourceType\":\"Patient\"}")));
    }

    @Test
    @DisplayName("a compressed body is not unpacked")
    void compressed() {
        refusedWith(415, server.send("/Patient", request -> request.header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(new byte[] {31, -117, 8}))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\":\"Patient\",\"name\":[",
                "hello",
                "null",
                "42",
                "{}",
                "{\"resourceType\":\"Foo\"}",
                "{\"resourceType\":5}",
                "{\"resourceType\":\"Patient\"}{\"resourceType\":\"Patient\"}",
                "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"x\"}}",
                "{\"resourceType\":\"Patient\",\"gender\":\"male\",\"gender\":\"female\"}",
                "{\"resourceType\":\"Patient\",\"name\":\"x\"}",
                "{\"resourceType\":\"Patient\",\"nmae\":[{\"family\":\"a\"}]}",
                "{\"resourceType\":\"Patient\",\"gender\":\"robot\"}",
                "{\"resourceType\":\"Patient\",\"birthDate\":\"2020-02-30\"}",
                "{\"resourceType\":\"Patient\",\"birthDate\":\"yesterday\"}",
                "{\"resourceType\":\"Patient\",\"active\":\"maybe\"}",
                "{\"resourceType\":\"Patient\",\"multipleBirthInteger\":99999999999999999999}",
                "{\"resourceType\":\"Patient\",\"multipleBirthInteger\":1.5}",
                "<Patient xmlns=\"http://hl7.org/fhir\"/>"
            })
    @DisplayName("what is not JSON of FHIR, or says more than FHIR knows, is refused")
    void json400(String body) {
        refusedWith(400, server.post("/Patient", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e400", "1e-999999999"})
    @DisplayName("a number beyond any measure is refused at once")
    void boundless(String number) {
        String extension = "{\"url\":\"http://example.org/x\",\"valueDecimal\":%s}".formatted(number);
        String json = "{\"resourceType\":\"Patient\",\"extension\":[%s]}".formatted(extension);
        String xml =
                "<Patient xmlns=\"http://hl7.org/fhir\"><extension url=\"http://example.org/x\"><valueDecimal value=\"%s\"/></extension></Patient>"
                        .formatted(number);

        assertThat(refusedWith(400, server.post("/Patient", json)).getDetails().getText())
                .contains("/extension/0/valueDecimal");
        assertThat(refusedWith(400, post("/Patient", "application/fhir+xml", BodyPublishers.ofString(xml)))
                        .getExpression()
                        .get(0)
                        .getValue())
                .isEqualTo("Patient.extension[0].value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\u0001", "\\u001b[31m", "\\ud800", "\\udc00x", "\\uffff"})
    @DisplayName("characters that no text has are refused, and named by element")
    void characters(String text) {
        String body = "{\"resourceType\":\"Patient\",\"name\":[{\"given\":[\"a\",\"%s\"]}]}".formatted(text);

        assertThat(refusedWith(400, server.post("/Patient", body))
                        .getExpression()
                        .get(0)
                        .getValue())
                .isEqualTo("Patient.name[0].given[1]");
    }

    @Test
    @DisplayName("bytes that are not UTF-8 are refused instead of being replaced")
    void notUtf8() {
        byte[] body = "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Müller\"}]}"
                .getBytes(StandardCharsets.ISO_8859_1);

        refusedWith(400, post("/Patient", "application/fhir+json", BodyPublishers.ofByteArray(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Patient",
                "",
                "/QuestionnaireResponse",
                "/Patient/$validate",
                "/QuestionnaireResponse/$extract",
                "/CareTeam/x/$submit-answer?source=Patient/x",
                "/ValueSet/$expand"
            })
    @DisplayName("an empty or half body is refused, with and without a content type")
    void empty(String path) {
        refusedWith(400, server.post(path, ""));
        refusedWith(400, server.post(path, "{"));
        refusedWith(400, post(path, "application/fhir+xml", BodyPublishers.noBody()));
    }

    @Test
    @DisplayName("a resource whose id is missing, malformed or another than that of the address is refused")
    void ids() {
        Stream.of(
                        "{\"resourceType\":\"Patient\"}",
                        "{\"resourceType\":\"Patient\",\"id\":\"other\"}",
                        "{\"resourceType\":\"Patient\",\"id\":\"a b\"}")
                .forEach(body -> refusedWith(400, put("/Patient/this", body)));
        Stream.of("a_b", "x".repeat(65), "a%20b", "%2e%2e", "*", "a%0d%0ab")
                .forEach(id -> refusedWith(
                        400, put("/Patient/" + id, "{\"resourceType\":\"Patient\",\"id\":\"" + id + "\"}")));
    }

    @Test
    @DisplayName("values that are too long to be indexed are refused without a word about the database")
    void tooLong() {
        String url = "http://example.org/" + "x".repeat(5000);

        refusedWith(
                422,
                server.post(
                        "/ValueSet", "{\"resourceType\":\"ValueSet\",\"status\":\"draft\",\"url\":\"" + url + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{",
                "{}",
                "[{\"op\":\"frob\",\"path\":\"/a\"}]",
                "[{\"op\":\"replace\",\"path\":\"zzz\",\"value\":1}]",
                "[{\"op\":\"remove\",\"path\":\"/photo\"}]",
                "[{\"op\":\"add\",\"path\":\"/birthDate\",\"value\":\"x\"}]",
                "[{\"op\":\"add\",\"path\":\"/nickname\",\"value\":\"x\"}]",
                "[{\"op\":\"replace\",\"path\":\"/resourceType\",\"value\":\"Observation\"}]",
                ""
            })
    @DisplayName("a patch that cannot be read, or does not fit, is refused")
    void patches(String patch) {
        String practitioner = server.post("/Practitioner", "{\"resourceType\":\"Practitioner\"}")
                .id();

        refused(server.send("/Practitioner/" + practitioner, request -> request.setHeader(
                        "Content-Type", "application/json-patch+json")
                .method("PATCH", BodyPublishers.ofString(patch))));
        assertThat(server.get("/Practitioner/" + practitioner + "/_history/1").status())
                .isEqualTo(200);
        assertThat(server.get("/Practitioner/" + practitioner + "/_history/2").status())
                .isEqualTo(404);
    }

    private Answered post(String path, String type, BodyPublisher body) {
        return server.send(
                path, request -> request.setHeader("Content-Type", type).POST(body));
    }

    private Answered put(String path, String body) {
        return server.send(path, request -> request.PUT(BodyPublishers.ofString(body)));
    }

    private static BodyPublisher unannounced(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private static byte[] patientOfSize(int bytes) {
        String start = "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"";
        String end = "\"}]}";
        return (start + "x".repeat(bytes - start.length() - end.length()) + end).getBytes(StandardCharsets.US_ASCII);
    }

    private static String nest(int depth, String open, String inside, String close) {
        return open.repeat(depth) + inside + close.repeat(depth);
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
