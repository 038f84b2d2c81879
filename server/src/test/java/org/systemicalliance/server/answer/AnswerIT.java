package org.systemicalliance.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.Guide;

/** The main job: an answer goes in, an attributed rating comes out. */
class AnswerIT {

    private final RunningServer server = RunningServer.get();
    private Household home;
    private String parent;
    private String professional;

    @BeforeEach
    void moveIn() {
        home = Household.moveIn(server);
        parent = home.member("parent");
        professional = home.member("professional");
    }

    @Test
    @DisplayName("a completed answer is stored with its rating and the rating's origin")
    void rated() {
        Answered stored = server.post("/QuestionnaireResponse", home.answer(parent, professional));

        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        Observation rating = rating(stored.id());
        assertThat(rating.getStatus()).isEqualTo(ObservationStatus.FINAL);
        assertThat(rating.getPerformerFirstRep().getReference()).isEqualTo(parent);
        assertThat(rating.getFocus())
                .extracting(Reference::getReference)
                .containsExactly(home.dyad(parent, professional), professional);
        assertThat(rating.getValueQuantity().getValue()).isNotNull();
        Provenance origin =
                server.get("/Provenance/origin-rating-" + stored.id()).as(Provenance.class);
        assertThat(origin.getTargetFirstRep().getReference()).isEqualTo("Observation/rating-" + stored.id());
    }

    @Test
    @DisplayName("who said it and who typed it stay apart")
    void informantAndRecorder() {
        QuestionnaireResponse answer = home.answer(parent, professional);
        String secretary = home.members("professional").get(1);
        answer.setAuthor(new Reference(secretary));

        String id = server.post("/QuestionnaireResponse", answer).id();

        assertThat(rating(id).getPerformerFirstRep().getReference()).isEqualTo(parent);
        assertThat(server.get("/Provenance/origin-rating-" + id)
                        .as(Provenance.class)
                        .getAgent())
                .extracting(agent -> agent.getWho().getReference())
                .contains(parent, secretary);
    }

    @Test
    @DisplayName("the same answer sent twice is one answer and one rating")
    void twice() {
        Answered first = server.post("/QuestionnaireResponse", home.answer(parent, professional));
        Answered second = server.post("/QuestionnaireResponse", home.answer(parent, professional));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).as(second.toString()).isEqualTo(200);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(ratings()).isEqualTo(1);
        assertThat(rating(first.id()).getMeta().getVersionId()).isEqualTo("1");
    }

    @Test
    @DisplayName("the same answer sent many times at once is one answer and one rating")
    void atOnce() throws Exception {
        List<Answered> all = atOnce(8, () -> server.post("/QuestionnaireResponse", home.answer(parent, professional)));

        assertThat(all)
                .allSatisfy(one -> assertThat(one.status()).as(one.toString()).isIn(200, 201));
        assertThat(all.stream().map(Answered::id).collect(Collectors.toSet())).hasSize(1);
        assertThat(all).filteredOn(one -> one.status() == 201).hasSize(1);
        assertThat(answers()).isEqualTo(1);
        assertThat(ratings()).isEqualTo(1);
    }

    @Test
    @DisplayName("an answer that was stored under the sender's own id is recognised when it is posted")
    void twiceUnderAnotherId() {
        QuestionnaireResponse own = home.answer(parent, professional);
        own.setId("QuestionnaireResponse/own-" + UUID.randomUUID());
        assertThat(server.put(own).status()).isEqualTo(201);

        Answered posted = server.post("/QuestionnaireResponse", home.answer(parent, professional));

        assertThat(posted.status()).as(posted.toString()).isEqualTo(200);
        assertThat(posted.id()).isEqualTo(own.getIdPart());
        assertThat(ratings()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "the same answer under a second id is refused, by PUT, in a transaction and with a condition of its own")
    void twoIds() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();
        QuestionnaireResponse second = home.answer(parent, professional);
        second.setId("QuestionnaireResponse/second-" + UUID.randomUUID());

        Answered put = server.put(second);
        assertRefused(put, "sal-answer-once");
        assertThat(put.sentence()).contains("QuestionnaireResponse/" + id).contains("amended");
        Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
        transaction
                .addEntry()
                .setResource(second)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl("QuestionnaireResponse/" + second.getIdPart());
        assertRefused(server.post("", transaction), "sal-answer-once");
        transaction.setType(BundleType.BATCH);
        assertThat(server.post("", transaction)
                        .as(Bundle.class)
                        .getEntryFirstRep()
                        .getResponse()
                        .getStatus())
                .startsWith("422");
        assertThat(answers()).isEqualTo(1);
        assertThat(ratings()).isEqualTo(1);
    }

    @Test
    @DisplayName("an answer that was entered in error may be given again under another id")
    void secondIdAfterError() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();
        QuestionnaireResponse wrong = stored(id);
        wrong.setStatus(QuestionnaireResponseStatus.ENTEREDINERROR);
        server.put(wrong);
        QuestionnaireResponse second = home.answer(parent, professional);
        second.setId("QuestionnaireResponse/second-" + UUID.randomUUID());

        assertThat(server.put(second).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("an answer that claims FHIR's own profile, in the URL of a version of FHIR, is stored and rated")
    void coreProfile() {
        QuestionnaireResponse answer = home.answer(parent, professional);
        answer.getMeta().getProfile().clear();
        answer.getMeta().addProfile("http://hl7.org/fhir/4.0/StructureDefinition/QuestionnaireResponse");

        Answered posted = server.post("/QuestionnaireResponse", answer);

        assertThat(posted.status()).as(posted.toString()).isEqualTo(201);
        assertThat(rating(posted.id()).hasValueQuantity()).isTrue();
    }

    @Test
    @DisplayName("labels of a rating are not changed behind the back of what keeps it")
    void labels() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();
        Parameters labels = new Parameters();
        labels.addParameter().setName("meta").setValue(new Meta().addTag(new Coding("http://example.org", "a", "A")));

        assertThat(server.post("/Observation/rating-" + id + "/$meta-add", labels)
                        .status())
                .isEqualTo(405);
        assertThat(server.post("/Observation/rating-" + id + "/$meta-delete", labels)
                        .status())
                .isEqualTo(405);
        assertThat(rating(id).getMeta().getTag()).isEmpty();
    }

    @Test
    @DisplayName("another content for the same answer is a conflict that names the answer and the way out")
    void conflict() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();
        QuestionnaireResponse other = home.answer(parent, professional);
        mark(other, "G1", 0);
        mark(other, "G2", 0);

        Answered refused = server.post("/QuestionnaireResponse", other);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.sentence()).contains("QuestionnaireResponse/" + id).contains("amended");
        assertThat(rating(id).getMeta().getVersionId()).isEqualTo("1");
    }

    @Test
    @DisplayName("an amended answer amends its rating, as a new version of it")
    void amended() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();
        Observation before = rating(id);
        QuestionnaireResponse amended = stored(id);
        amended.setStatus(QuestionnaireResponseStatus.AMENDED);
        inFavour(amended);

        Answered answered = server.put(amended);

        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        Observation after = rating(id);
        assertThat(after.getStatus()).isEqualTo(ObservationStatus.AMENDED);
        assertThat(after.getValueQuantity().getValue()).isEqualByComparingTo("100");
        assertThat(after.getMeta().getVersionId()).isEqualTo("2");
        assertThat(server.get("/Observation/rating-" + id + "/_history/1")
                        .as(Observation.class)
                        .getValueQuantity()
                        .getValue())
                .isEqualByComparingTo(before.getValueQuantity().getValue());
    }

    @Test
    @DisplayName("a completed answer is not changed under the name of completed")
    void silentChange() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();
        QuestionnaireResponse changed = stored(id);
        inFavour(changed);

        Answered refused = server.put(changed);

        assertRefused(refused, "sal-answer-amended");
        assertThat(stored(id).getMeta().getVersionId()).isEqualTo("1");
    }

    @Test
    @DisplayName("sending a completed answer again by PUT changes nothing")
    void putAgain() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();

        assertThat(server.put(stored(id)).status()).isEqualTo(200);

        assertThat(rating(id).getMeta().getVersionId()).isEqualTo("1");
    }

    @Test
    @DisplayName("a completed answer is not reopened")
    void reopened() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();
        QuestionnaireResponse open = stored(id);
        open.setStatus(QuestionnaireResponseStatus.INPROGRESS);

        assertRefused(server.put(open), "sal-answer-status");
    }

    @Test
    @DisplayName("an answer that was entered in error takes its rating back")
    void enteredInError() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();
        QuestionnaireResponse wrong = stored(id);
        wrong.setStatus(QuestionnaireResponseStatus.ENTEREDINERROR);

        Answered answered = server.put(wrong);

        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        assertThat(rating(id).getStatus()).isEqualTo(ObservationStatus.ENTEREDINERROR);
    }

    @Test
    @DisplayName("an answer that is deleted takes its rating back")
    void deleted() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();

        Answered answered = server.delete("/QuestionnaireResponse/" + id);

        assertThat(answered.status()).as(answered.toString()).isIn(200, 204);
        assertThat(server.get("/QuestionnaireResponse/" + id).status()).isEqualTo(410);
        assertThat(rating(id).getStatus()).isEqualTo(ObservationStatus.ENTEREDINERROR);
    }

    @Test
    @DisplayName("after an answer was deleted it can be given again")
    void againAfterDeletion() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();
        server.delete("/QuestionnaireResponse/" + id);

        Answered again = server.post("/QuestionnaireResponse", home.answer(parent, professional));

        assertThat(again.status()).as(again.toString()).isEqualTo(201);
        assertThat(rating(again.id()).getStatus()).isEqualTo(ObservationStatus.FINAL);
    }

    @Test
    @DisplayName("an answer in progress has no rating until it is completed")
    void inProgress() {
        QuestionnaireResponse open = home.answer(parent, professional);
        open.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        String id = server.post("/QuestionnaireResponse", open).id();
        assertThat(ratings()).isZero();

        QuestionnaireResponse completed = stored(id);
        completed.setStatus(QuestionnaireResponseStatus.COMPLETED);
        server.put(completed);

        assertThat(rating(id).getStatus()).isEqualTo(ObservationStatus.FINAL);
    }

    @Test
    @DisplayName("too few answers give a rating without a value, with the reason and the count")
    void tooFew() {
        QuestionnaireResponse answer = home.answer(parent, professional);
        answer.getItem().removeIf(item -> Set.of("G1", "G2", "G3").contains(item.getLinkId()));

        Observation rating =
                rating(server.post("/QuestionnaireResponse", answer).id());

        assertThat(rating.hasValue()).isFalse();
        assertThat(rating.getDataAbsentReason().getCoding())
                .extracting(Coding::getCode)
                .contains("too-few-items");
        assertThat(rating.getExtensionByUrl(Guide.ITEM_COUNT)
                        .getExtensionByUrl("answered")
                        .getValue()
                        .primitiveValue())
                .isEqualTo("9");
    }

    @Test
    @DisplayName("a whole family sent as one transaction with placeholders is stored, linked and rated")
    void placeholders() {
        Bundle transaction = withPlaceholders();

        Answered answered = server.post("", transaction);

        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        String answer = answered.as(Bundle.class).getEntry().stream()
                .map(entry -> entry.getResponse().getLocation())
                .filter(location -> location.startsWith("QuestionnaireResponse/"))
                .map(location -> location.split("/")[1])
                .findFirst()
                .orElseThrow();
        Observation rating = rating(answer);
        assertThat(rating.getPerformerFirstRep().getReference()).startsWith("RelatedPerson/");
        assertThat(rating.getSubject().getReference()).startsWith("Patient/");
        assertThat(server.get("/" + rating.getPerformerFirstRep().getReference())
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("when one answer of a transaction breaks a rule nothing of the transaction is stored")
    void allOrNothing() {
        Bundle transaction = withPlaceholders();
        String marker = UUID.randomUUID().toString();
        transaction.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(RelatedPerson.class::isInstance)
                .forEach(person -> ((RelatedPerson) person)
                        .addIdentifier()
                        .setSystem("urn:test")
                        .setValue(marker));
        transaction.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(QuestionnaireResponse.class::isInstance)
                .forEach(answer ->
                        ((QuestionnaireResponse) answer).setSource(((QuestionnaireResponse) answer).getSubject()));

        Answered refused = server.post("", transaction);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.rule()).startsWith("sal-answer-");
        assertThat(server.count("/RelatedPerson?identifier=urn:test%7C" + marker))
                .isZero();
    }

    @Test
    @DisplayName("answers and their ratings may be sent together, as long as they agree")
    void together() {
        QuestionnaireResponse answer = home.answer(parent, professional);
        answer.setId("QuestionnaireResponse/together-" + UUID.randomUUID());
        Observation rating =
                server.post("/QuestionnaireResponse/$extract", answer).only(Observation.class);
        rating.addNote().setText("From another system.");

        Answered stored = server.post("", transaction(rating, answer));

        assertThat(stored.status()).as(stored.toString()).isEqualTo(200);
        assertThat(rating(answer.getIdPart()).getNoteFirstRep().getText()).isEqualTo("From another system.");
        assertThat(rating(answer.getIdPart()).getMeta().getVersionId()).isEqualTo("1");
        assertThat(server.get("/Provenance/origin-rating-" + answer.getIdPart()).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("a rating that says anything else than its answer is refused, with the answer or after it")
    void forged() {
        QuestionnaireResponse answer = home.answer(parent, professional);
        answer.setId("QuestionnaireResponse/forged-" + UUID.randomUUID());
        Observation rating =
                server.post("/QuestionnaireResponse/$extract", answer).only(Observation.class);
        rating.getValueQuantity().setValue(99);

        assertRefused(server.post("", transaction(rating, answer)), "sal-rating-origin");
        assertThat(server.get("/QuestionnaireResponse/" + answer.getIdPart()).status())
                .isEqualTo(404);

        server.put(answer);
        assertRefused(server.put(rating), "sal-rating-origin");
    }

    @Test
    @DisplayName("a second rating of the same answer is refused")
    void secondRating() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();
        Observation rating = rating(id);
        rating.setId((String) null);
        rating.setMeta(null);

        assertRefused(server.post("/Observation", rating), "sal-rating-origin");
    }

    @Test
    @DisplayName("a rating cannot be deleted while its answer stands")
    void ratingDeleted() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();

        Answered refused = server.delete("/Observation/rating-" + id);

        assertThat(refused.status()).as(refused.toString()).isIn(409, 422);
        assertThat(rating(id).getStatus()).isEqualTo(ObservationStatus.FINAL);
    }

    @Test
    @DisplayName("extracting a stored answer gives the rating that was stored with it")
    void extractStored() {
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();

        Answered extracted = server.get("/QuestionnaireResponse/" + id + "/$extract");

        assertThat(extracted.status()).as(extracted.toString()).isEqualTo(200);
        Bundle bundle = extracted.as(Bundle.class);
        assertThat(bundle.getType()).isEqualTo(BundleType.TRANSACTION);
        assertThat(bundle.getEntry())
                .extracting(entry -> entry.getRequest().getMethod() + " "
                        + entry.getRequest().getUrl())
                .containsExactly("PUT Observation/rating-" + id, "PUT Provenance/origin-rating-" + id);
        assertThat(json(extracted.only(Observation.class))).isEqualTo(json(rating(id)));
    }

    /** A rating but for what storage adds: version and time of storage. */
    private static String json(Observation rating) {
        Observation content = rating.copy();
        content.setId(content.getIdElement().getIdPart());
        content.getMeta().setVersionId(null).setLastUpdated(null);
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(content);
    }

    @Test
    @DisplayName("extracting an answer that is not stored says the same as storing it would, and stores nothing")
    void extractUnstored() {
        Answered direct = server.post("/QuestionnaireResponse/$extract", home.answer(parent, professional));
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("questionnaire-response").setResource(home.answer(parent, professional));
        Answered wrapped = server.post("/QuestionnaireResponse/$extract", parameters);

        assertThat(direct.status()).as(direct.toString()).isEqualTo(200);
        assertThat(ratings()).isZero();
        String id = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();
        assertThat(RatingGist.of(direct.only(Observation.class))).isEqualTo(RatingGist.of(rating(id)));
        assertThat(direct.only(Observation.class).getIdPart()).isEqualTo("rating-" + id);
        assertThat(RatingGist.of(wrapped.only(Observation.class))).isEqualTo(RatingGist.of(rating(id)));
    }

    @Test
    @DisplayName("what a renderer returned is completed by who, about whom, and rated")
    void submitted() {
        QuestionnaireResponse returned = home.answer(parent, professional);
        returned.setSubject(null);
        returned.setSource(null);
        returned.setAuthor(null);
        returned.setAuthoredElement(null);
        returned.getExtension().clear();
        returned.setMeta(null);
        returned.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        String path = "/" + home.dyad(parent, professional) + "/$submit-answer?source=" + parent;

        Answered answered = server.post(path, returned);

        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        QuestionnaireResponse answer = answered.only(QuestionnaireResponse.class);
        assertThat(answer.getSource().getReference()).isEqualTo(parent);
        assertThat(answer.getAuthor().getReference()).isEqualTo(parent);
        assertThat(answer.getSubject().getReference()).isEqualTo(home.child());
        Observation rating = answered.only(Observation.class);
        assertThat(rating.getPerformerFirstRep().getReference()).isEqualTo(parent);
        assertThat(answered.only(Provenance.class).getIdPart()).isEqualTo("origin-" + rating.getIdPart());
    }

    @Test
    @DisplayName("a renderer's answer that names somebody else is refused, and one without an informant too")
    void submittedWrongly() {
        QuestionnaireResponse returned = home.answer(parent, professional);
        String dyad = "/" + home.dyad(parent, professional);

        assertRefused(
                server.post(
                        dyad + "/$submit-answer?source="
                                + home.members("parent").get(1),
                        returned),
                "sal-submit-source");
        assertThat(server.post(dyad + "/$submit-answer", returned).status()).isEqualTo(400);
        assertThat(server.post("/CareTeam/nobody/$submit-answer?source=" + parent, returned)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("a form that was registered at run time is rated too")
    void registered() {
        Questionnaire form =
                server.get("/Questionnaire/osaf-parent-professional-by-parent").as(Questionnaire.class);
        String id = "ours-" + UUID.randomUUID();
        form.setId("Questionnaire/" + id);
        form.setUrl("https://example.org/fhir/Questionnaire/" + id);
        form.setVersion("2.0");
        form.setMeta(null);
        Answered registered = server.put(form);
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        QuestionnaireResponse answer = home.answer(parent, professional);
        answer.setQuestionnaire(form.getUrl() + "|2.0");

        Answered stored = server.post("/QuestionnaireResponse", answer);

        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        Coding instrument = rating(stored.id()).getMethod().getCodingFirstRep();
        assertThat(instrument.getCode()).isEqualTo(id);
        assertThat(instrument.getVersion()).isEqualTo("2.0");
    }

    @Test
    @DisplayName("a form that could not be scored is refused when it is registered, not when somebody has answered it")
    void notToBeScored() {
        Questionnaire form =
                server.get("/Questionnaire/osaf-parent-professional-by-parent").as(Questionnaire.class);
        String id = "halves-" + UUID.randomUUID();
        form.setId("Questionnaire/" + id);
        form.setUrl("https://example.org/fhir/Questionnaire/" + id);
        form.setMeta(null);
        form.getItem().stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.getItem().stream()))
                .flatMap(item -> item.getAnswerOption().stream())
                .flatMap(option ->
                        Stream.concat(option.getExtension().stream(), option.getValueCoding().getExtension().stream()))
                .filter(weight -> weight.getValue() instanceof DecimalType)
                .forEach(weight -> weight.setValue(new DecimalType("0.5")));

        Answered refused = server.put(form);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.body()).contains("sal-form-scoring", "whole number");
        assertThat(server.get("/Questionnaire/" + id).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("bad input of the domain is refused with the rule and its sentence, and nothing is stored")
    void badInput() {
        String other = home.members("professional").get(1);
        Household neighbours = Household.moveIn(server);

        assertBroken(answer -> answer.setQuestionnaire(Guide.CANONICAL + "/Questionnaire/unknown|0.1.0"));
        assertBroken(answer -> answer.setQuestionnaire(answer.getQuestionnaire().replace("|0.1.0", "|9.9.9")));
        assertBroken(answer -> answer.addItem(answer.getItem().get(0).copy()));
        assertBroken(answer -> mark(answer, "G1", 7));
        assertBroken(answer -> answer.addExtension(Guide.ANSWER_PARTNER, new Reference(other)), "sal-answer-partner");
        assertBroken(answer -> answer.setSubject(new Reference(neighbours.child())), "sal-answer-child");
        assertBroken(
                answer -> {
                    answer.setSource(new Reference(neighbours.member("parent")));
                    answer.setAuthor(answer.getSource());
                },
                "sal-answer-informant");
        assertBroken(answer -> answer.setAuthor(new Reference(professional)), "sal-answer-recorder");
        assertBroken(answer -> answer.setSource(new Reference(other)), "sal-answer-informant");
        assertBroken(answer -> answer.setAuthoredElement(null));
        assertBroken(answer -> answer.getAuthoredElement().setValueAsString("2099-01-01T00:00:00Z"));
        assertBroken(answer -> answer.getExtension().clear());
        assertBroken(
                answer -> {
                    answer.getExtension()
                            .removeIf(extension -> extension.getUrl().equals(Guide.ANSWER_DYAD));
                    answer.addExtension(Guide.ANSWER_DYAD, new Reference(home.dyad(home.child(), professional)));
                },
                "sal-answer-dyad-type");
    }

    @Test
    @DisplayName("an informant who has left the team is refused")
    void left() {
        CareTeam team = home.team();
        team.getParticipant().stream()
                .filter(participant -> participant.getMember().getReference().equals(parent))
                .forEach(participant ->
                        participant.setPeriod(new Period().setEndElement(new DateTimeType("2026-02-28"))));
        assertThat(server.put(team).status()).isEqualTo(200);

        assertRefused(server.post("/QuestionnaireResponse", home.answer(parent, professional)), "sal-answer-member");
        assertThat(answers()).isZero();
    }

    private void assertBroken(Consumer<QuestionnaireResponse> damage, String rule) {
        QuestionnaireResponse answer = home.answer(parent, professional);
        damage.accept(answer);
        assertRefused(server.post("/QuestionnaireResponse", answer), rule);
        assertThat(answers()).isZero();
        assertThat(ratings()).isZero();
    }

    /** Refused by the domain or, before it, by the profile. */
    private void assertBroken(Consumer<QuestionnaireResponse> damage) {
        QuestionnaireResponse answer = home.answer(parent, professional);
        damage.accept(answer);
        Answered refused = server.post("/QuestionnaireResponse", answer);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.sentence()).isNotBlank();
        assertThat(answers()).isZero();
        assertThat(ratings()).isZero();
    }

    private static void assertRefused(Answered refused, String rule) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.rule()).as(refused.toString()).isEqualTo(rule);
        assertThat(refused.sentence()).endsWith(".");
        assertThat(refused.element()).isNotBlank();
    }

    private Observation rating(String answer) {
        Answered found = server.get("/Observation/rating-" + answer);
        assertThat(found.status()).as(found.toString()).isEqualTo(200);
        return found.as(Observation.class);
    }

    private QuestionnaireResponse stored(String id) {
        return server.get("/QuestionnaireResponse/" + id).as(QuestionnaireResponse.class);
    }

    private int ratings() {
        return server.count("/Observation?subject=" + home.child());
    }

    private int answers() {
        return server.count("/QuestionnaireResponse?subject=" + home.child());
    }

    private static void mark(QuestionnaireResponse answer, String linkId, int value) {
        answer.getItem().stream()
                .filter(item -> item.getLinkId().equals(linkId))
                .map(item -> (Coding) item.getAnswerFirstRep().getValue())
                .forEach(coding -> coding.setCode(String.valueOf(value)).setDisplay(null));
    }

    private static void inFavour(QuestionnaireResponse answer) {
        answer.getItem().stream()
                .filter(item -> item.getAnswerFirstRep().getValue() instanceof Coding)
                .forEach(item -> mark(answer, item.getLinkId(), item.getLinkId().endsWith("4") ? 0 : 4));
    }

    private static Bundle transaction(Resource... resources) {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        for (Resource resource : resources) {
            String reference = resource.fhirType() + "/" + resource.getIdPart();
            bundle.addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(reference);
        }
        return bundle;
    }

    /** The household's people, team, dyads and one answer, as a sender who knows no ids yet would post them. */
    private Bundle withPlaceholders() {
        Bundle people = home.people().copy();
        QuestionnaireResponse answer = home.answer(parent, professional);
        people.addEntry()
                .setResource(answer)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("QuestionnaireResponse");
        Map<String, String> placeholders = new HashMap<>();
        for (BundleEntryComponent entry : people.getEntry()) {
            Resource resource = entry.getResource();
            String placeholder = "urn:uuid:" + UUID.randomUUID();
            if (resource.getIdPart() != null) {
                placeholders.put(resource.fhirType() + "/" + resource.getIdPart(), placeholder);
            }
            entry.setFullUrl(placeholder);
            entry.getRequest().setMethod(HTTPVerb.POST).setUrl(resource.fhirType());
            resource.setId((String) null);
        }
        FhirContext.forR4Cached()
                .newTerser()
                .getAllPopulatedChildElementsOfType(people, Reference.class)
                .forEach(reference -> reference.setReference(
                        placeholders.getOrDefault(reference.getReference(), reference.getReference())));
        return people;
    }

    private static List<Answered> atOnce(int times, Callable<Answered> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Answered> all = new ArrayList<>();
            for (Future<Answered> one : threads.invokeAll(
                    IntStream.range(0, times).mapToObj(i -> call).toList())) {
                all.add(one.get());
            }
            return all;
        } finally {
            threads.shutdown();
        }
    }
}
