package org.systemicalliance.server.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicalliance.server.platform.errors.Refusals.refused;
import static org.systemicalliance.server.platform.errors.Refusals.refusedWith;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicalliance.server.RunningServer;

/** Bundles of which a part is wrong, and references that lead nowhere. */
class BadBundleIT {

    private static final String OBSERVATION_WITHOUT_CODE = "{\"resourceType\":\"Observation\",\"status\":\"final\"}";

    private final RunningServer server = RunningServer.get();

    /** A family name that no other test uses. */
    private final String name = "N" + UUID.randomUUID().toString().replace("-", "");

    private final String patient = "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"" + name + "\"}]}";

    @Test
    @DisplayName("an invalid entry undoes the whole transaction and is named")
    void invalidEntry() {
        OperationOutcomeIssueComponent issue = refusedWith(
                422,
                server.post("", transaction(post(patient, "Patient"), post(OBSERVATION_WITHOUT_CODE, "Observation"))));

        assertThat(element(issue)).isEqualTo("Bundle.entry[1].resource");
        assertThat(issue.getDetails().getText()).contains("Observation.code");
        assertThat(stored()).isZero();
    }

    @Test
    @DisplayName("a reference that leads nowhere undoes the whole transaction and is named by element")
    void unresolvedInTransaction() {
        OperationOutcomeIssueComponent issue = refusedWith(
                422,
                server.post(
                        "", transaction(post(patient, "Patient"), post(relative("Patient/nobody"), "RelatedPerson"))));

        assertThat(element(issue)).isEqualTo("Bundle.entry[1].resource.patient");
        assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo("sal-reference");
        assertThat(issue.getDetails().getText()).contains("Patient/nobody");
        assertThat(stored()).isZero();
    }

    @Test
    @DisplayName("a fullUrl that no entry has undoes the whole transaction")
    void unknownPlaceholder() {
        refused(server.post(
                "",
                transaction(
                        post(patient, "Patient"),
                        post(relative("urn:uuid:6c5bd1b7-12c8-4ff8-a1fb-5d67e5ba3ba5"), "RelatedPerson"))));

        assertThat(stored()).isZero();
    }

    @Test
    @DisplayName("a reference is named with its place in a list, indexed or not, and also within an extension")
    void unresolved() {
        assertThat(unresolvedElement("RelatedPerson", relative("Patient/nobody")))
                .isEqualTo("RelatedPerson.patient");
        assertThat(
                        unresolvedElement(
                                "Practitioner",
                                "{\"resourceType\":\"Practitioner\",\"qualification\":[{\"code\":{\"text\":\"a\"}},{\"code\":{\"text\":\"b\"},\"issuer\":{\"reference\":\"Organization/nowhere\"}}]}"))
                .isEqualTo("Practitioner.qualification[1].issuer");
        assertThat(
                        unresolvedElement(
                                "Patient",
                                "{\"resourceType\":\"Patient\",\"extension\":[{\"url\":\"http://example.org/x\",\"valueReference\":{\"reference\":\"Organization/nowhere\"}}]}"))
                .isEqualTo("Patient.extension[0].value");
    }

    @Test
    @DisplayName("references to another server, to nothing and to the wrong type are refused")
    void otherReferences() {
        Stream.of(
                        "http://other.example/fhir/Patient/1",
                        "nobody",
                        "RelatedPerson/nobody",
                        "a b c",
                        "#x",
                        "Foo/1",
                        "Patient?name=nobody")
                .forEach(reference -> refused(server.post("/RelatedPerson", relative(reference))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}",
                "{\"resourceType\":\"Bundle\",\"type\":\"banana\"}",
                "{\"resourceType\":\"Bundle\"}",
                "{\"resourceType\":\"Patient\"}",
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{}]}",
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[null]}"
            })
    @DisplayName("what is neither transaction nor batch, or holds nothing to do, is refused")
    void noTransaction(String body) {
        refusedWith(400, server.post("", body));
    }

    @Test
    @DisplayName("an entry that does not say what, or wants something else than its resource, is named")
    void entries() {
        assertThat(refusedElement("{\"resource\":" + patient + "}")).isEqualTo("Bundle.entry[1].request.method");
        assertThat(refusedElement("{\"resource\":" + patient + ",\"request\":{\"method\":\"POST\"}}"))
                .isEqualTo("Bundle.entry[1].request.url");
        assertThat(refusedElement(post(patient, "Observation"))).isEqualTo("Bundle.entry[1].request.url");
        assertThat(
                        refusedElement(
                                "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"a\"},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/b\"}}"))
                .isEqualTo("Bundle.entry[1].request.url");
        assertThat(refusedElement("{\"resource\":" + patient
                        + ",\"request\":{\"method\":\"PUT\",\"url\":\"Patient/b\",\"ifMatch\":\"banana\"}}"))
                .isEqualTo("Bundle.entry[1].request.ifMatch");
        assertThat(stored()).isZero();
    }

    @Test
    @DisplayName("a fullUrl, or a resource, that comes twice is refused")
    void twice() {
        String entry = "{\"fullUrl\":\"urn:uuid:6c5bd1b7-12c8-4ff8-a1fb-5d67e5ba3ba5\",\"resource\":" + patient
                + ",\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}";
        assertThat(element(refusedWith(400, server.post("", transaction(entry, entry)))))
                .isEqualTo("Bundle.entry[0].fullUrl");
        String put =
                "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"twice\"},\"request\":{\"method\":\"PUT\",\"url\":\"Patient/twice\"}}";
        refusedWith(400, server.post("", transaction(put, put)));
        assertThat(server.get("/Patient/twice").status()).isEqualTo(404);
        assertThat(stored()).isZero();
    }

    @Test
    @DisplayName("in a batch what is right is stored, and what is wrong is told apart, each in its own words")
    void batch() {
        String put =
                "{\"resource\":{\"resourceType\":\"Practitioner\",\"id\":\"p\"},\"request\":{\"method\":\"PUT\",\"url\":\"Practitioner/p\",\"ifMatch\":\"W/\\\"99\\\"\"}}";
        String bundle = "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
                + String.join(
                        ",",
                        post(patient, "Patient"),
                        post(OBSERVATION_WITHOUT_CODE, "Observation"),
                        post(relative("Patient/nobody"), "RelatedPerson"),
                        get("Patient/nobody"),
                        get("Foo"),
                        get("Patient?foo=bar"),
                        get("Patient/nobody/$systemic-alliance"),
                        put)
                + "]}";

        server.put((Resource) new Practitioner().setId("Practitioner/p"));

        RunningServer.Answered answered = server.post("", bundle);

        assertThat(answered.status()).isEqualTo(200);
        List<BundleEntryComponent> entries = answered.as(Bundle.class).getEntry();
        assertThat(entries.stream().map(entry -> entry.getResponse().getStatus().substring(0, 3)))
                .containsExactly("201", "422", "422", "404", "404", "400", "400", "409");
        assertThat(sentence(entries.get(1))).contains("Observation.code");
        assertThat(sentence(entries.get(2))).contains("Patient/nobody");
        assertThat(answered.body()).doesNotContain("HAPI-", "Exception");
        assertThat(stored()).isEqualTo(1);
    }

    private static String sentence(BundleEntryComponent entry) {
        return ((OperationOutcome) entry.getResponse().getOutcome())
                .getIssueFirstRep()
                .getDetails()
                .getText();
    }

    private int stored() {
        return server.count("/Patient?family=" + name);
    }

    private String unresolvedElement(String type, String body) {
        OperationOutcomeIssueComponent issue = refusedWith(422, server.post("/" + type, body));
        assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo("sal-reference");
        return element(issue);
    }

    private String refusedElement(String entry) {
        return element(refusedWith(400, server.post("", transaction(post(patient, "Patient"), entry))));
    }

    private static String element(OperationOutcomeIssueComponent issue) {
        return issue.getExpression().get(0).getValue();
    }

    private static String transaction(String... entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + String.join(",", entries) + "]}";
    }

    private static String post(String resource, String url) {
        return "{\"resource\":" + resource + ",\"request\":{\"method\":\"POST\",\"url\":\"" + url + "\"}}";
    }

    private static String get(String url) {
        return "{\"request\":{\"method\":\"GET\",\"url\":\"" + url + "\"}}";
    }

    private static String relative(String patient) {
        return "{\"resourceType\":\"RelatedPerson\",\"patient\":{\"reference\":\"" + patient + "\"}}";
    }
}
