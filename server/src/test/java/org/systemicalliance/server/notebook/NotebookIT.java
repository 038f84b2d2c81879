package org.systemicalliance.server.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.Notebook;

class NotebookIT {

    private final RunningServer server = RunningServer.get();
    private Household home;
    private String professional;

    @BeforeEach
    void moveIn() {
        home = Household.moveIn(server);
        professional = home.member("professional");
    }

    @Test
    @DisplayName("a page becomes factors of the child and who wrote it, in the same transaction")
    void written() {
        String page = stored(page(3, 8, 6));

        Map<String, Observation> factors = factors(page);

        assertThat(factors.keySet())
                .containsExactlyInAnyOrder("escape-motivated-behavior", "child-compliance", "treatment-progress");
        Observation compliance = factors.get("child-compliance");
        assertThat(compliance.getValueQuantity().getValue()).isEqualByComparingTo("75");
        assertThat(compliance.getFocusFirstRep().getReference()).isEqualTo(home.dyad(home.child(), professional));
        assertThat(compliance.getPerformerFirstRep().getReference()).isEqualTo(professional);
        Observation progress = factors.get("treatment-progress");
        assertThat(progress.getValueCodeableConcept().getCodingFirstRep().getCode())
                .isEqualTo("improving");
        assertThat(((Reference) progress.getExtension().get(0).getValue()).getDisplay())
                .isEqualTo("Asks for a break");
    }

    @Test
    @DisplayName("what follows from a page could also be sent by a client: it keeps the rules of factors")
    void valid() {
        factors(stored(page(3, 8, 6))).values().forEach(factor -> {
            factor.setId((String) null);
            Answered sent = server.post("/Observation", factor);
            assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        });
    }

    @Test
    @DisplayName("a page that is sent again makes nothing new")
    void again() {
        String page = stored(page(3, 8, 6));

        assertThat(server.put(read(page)).status()).isEqualTo(200);

        assertThat(factors(page).values())
                .allSatisfy(
                        factor -> assertThat(factor.getMeta().getVersionId()).isEqualTo("1"));
    }

    @Test
    @DisplayName("an amended page amends what changed and takes back what it does not say any more")
    void amended() {
        String page = stored(page(3, 8, 6));
        QuestionnaireResponse changed = page(4, null, null);
        changed.setId("QuestionnaireResponse/" + page);

        Answered unannounced = server.put(changed);
        assertThat(unannounced.status()).as(unannounced.toString()).isEqualTo(422);
        assertThat(unannounced.rule()).isEqualTo("sal-note-amended");

        changed.setStatus(QuestionnaireResponseStatus.AMENDED);
        assertThat(server.put(changed).status()).isEqualTo(200);
        Map<String, Observation> factors = factors(page);
        assertThat(factors.get("escape-motivated-behavior")
                        .getValueIntegerType()
                        .getValue())
                .isEqualTo(4);
        assertThat(factors.get("escape-motivated-behavior").getStatus()).isEqualTo(ObservationStatus.AMENDED);
        assertThat(factors.get("child-compliance").getStatus()).isEqualTo(ObservationStatus.ENTEREDINERROR);
        assertThat(factors.get("treatment-progress").getStatus()).isEqualTo(ObservationStatus.FINAL);
    }

    @Test
    @DisplayName("a page that was entered in error, or deleted, takes back what followed from it")
    void takenBack() {
        String page = stored(page(3, 8, 6));
        QuestionnaireResponse wrong = read(page);
        wrong.setStatus(QuestionnaireResponseStatus.ENTEREDINERROR);
        assertThat(server.put(wrong).status()).isEqualTo(200);
        assertThat(factors(page).values())
                .extracting(Observation::getStatus)
                .containsOnly(ObservationStatus.ENTEREDINERROR);

        String other = stored(page(2, 5, 5));
        List<String> ids = factors(other).values().stream()
                .map(factor -> factor.getIdElement().getIdPart())
                .toList();
        Answered deleted = server.delete("/QuestionnaireResponse/" + other);
        assertThat(deleted.status()).as(deleted.toString()).isEqualTo(200);
        assertThat(ids).isNotEmpty().allSatisfy(id -> assertThat(
                        server.get("/Observation/" + id).as(Observation.class).getStatus())
                .isEqualTo(ObservationStatus.ENTEREDINERROR));
    }

    @Test
    @DisplayName("a page in progress says nothing yet, and a completed one is not reopened")
    void inProgress() {
        QuestionnaireResponse draft = page(3, 8, 6);
        draft.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        assertThat(factors(stored(draft))).isEmpty();

        QuestionnaireResponse reopened = read(stored(page(1, 2, 2)));
        reopened.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        assertThat(server.put(reopened).rule()).isEqualTo("sal-note-status");
    }

    @Test
    @DisplayName("a page that contradicts itself is refused, and nothing of it is stored")
    void contradiction() {
        Answered refused = server.post("/QuestionnaireResponse", page(3, 6, 8));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("sal-note-instructions");
        assertThat(server.count("/QuestionnaireResponse?subject=" + home.child()))
                .isZero();
        assertThat(server.count("/Observation?subject=" + home.child())).isZero();
    }

    @Test
    @DisplayName("nobody puts anything else in the place of what a page says")
    void supported() {
        Observation escapes = factors(stored(page(3, 8, 6))).get("escape-motivated-behavior");
        escapes.setValue(new IntegerType(0));
        assertThat(server.put(escapes).rule()).isEqualTo("sal-note-origin");
        escapes.setValue(new IntegerType(3));
        assertThat(server.put(escapes).status()).isEqualTo(200);
        escapes.setDerivedFrom(List.of());
        assertThat(server.put(escapes).rule()).isEqualTo("sal-note-origin");
    }

    @Test
    @DisplayName("the professionals who treat the child read the page and what follows from it; nobody else does")
    void shared() {
        RunningServer guarded = RunningServer.guarded();
        String note = "/QuestionnaireResponse/mateo-note-speech-session-2";
        String factors = "/Observation?patient=Patient/mateo&derived-from=mateo-note-speech-session-2";

        for (String clinician : List.of("katrina", "joaquin", "farah", "teresa")) {
            assertThat(guarded.as(clinician).get(note).status()).as(clinician).isEqualTo(200);
            assertThat(guarded.as(clinician).count(factors)).as(clinician).isPositive();
        }
        for (String other : List.of("liza", "rosalie", "grace", "daan")) {
            assertThat(guarded.as(other).get(note).status()).as(other).isEqualTo(404);
            assertThat(guarded.as(other).count(factors)).as(other).isZero();
        }
    }

    private String stored(QuestionnaireResponse page) {
        Answered stored = server.post("/QuestionnaireResponse", page);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        return stored.id();
    }

    private QuestionnaireResponse read(String id) {
        return server.get("/QuestionnaireResponse/" + id).as(QuestionnaireResponse.class);
    }

    private Map<String, Observation> factors(String page) {
        return server
                .send(
                        "/Observation?derived-from=QuestionnaireResponse/" + page,
                        request -> request.header("Cache-Control", "no-cache").GET())
                .as(Bundle.class)
                .getEntry()
                .stream()
                .map(BundleEntryComponent::getResource)
                .map(Observation.class::cast)
                .collect(Collectors.toMap(
                        factor -> factor.getCode().getCodingFirstRep().getCode(), factor -> factor));
    }

    private QuestionnaireResponse page(Integer escapes, Integer given, Integer takenUp) {
        QuestionnaireResponse page = new QuestionnaireResponse();
        page.setQuestionnaire(Notebook.CANONICAL + "|0.1.0");
        page.setStatus(QuestionnaireResponseStatus.COMPLETED);
        page.setSubject(new Reference(home.child()));
        page.setAuthoredElement(new DateTimeType("2026-04-22T11:00:00+08:00"));
        page.setAuthor(new Reference(professional));
        answer(page.addItem(), "escape-motivated-behavior", new IntegerType(escapes));
        if (given != null) {
            QuestionnaireResponseItemComponent group = page.addItem().setLinkId("child-compliance");
            answer(group.addItem(), "instructions-given", new IntegerType(given));
            answer(group.addItem(), "instructions-taken-up", new IntegerType(takenUp));
        }
        QuestionnaireResponseItemComponent progress = page.addItem().setLinkId("progress");
        answer(progress.addItem(), "goal", new StringType("Asks for a break"));
        answer(
                progress.addItem(),
                "achievement",
                new Coding("http://terminology.hl7.org/CodeSystem/goal-achievement", "improving", "Improving"));
        return page;
    }

    private static void answer(QuestionnaireResponseItemComponent item, String linkId, Type value) {
        item.setLinkId(linkId).addAnswer().setValue(value);
    }
}
