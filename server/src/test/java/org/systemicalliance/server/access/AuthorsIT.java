package org.systemicalliance.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.Notebook;

/** Whose word something is, who may change it, and who it is about. */
class AuthorsIT {

    private final Neighbourhood neighbourhood = Neighbourhood.get();
    private Household household;
    private String mother;
    private String father;
    private String therapist;
    private String colleague;

    @BeforeEach
    void aFamilyMovesIn() {
        household = neighbourhood.moveIn();
        mother = household.members("parent").get(0);
        father = household.members("parent").get(1);
        therapist = neighbourhood.clinicians(household).get(0);
        colleague = neighbourhood.clinicians(household).get(1);
    }

    @Test
    @DisplayName("what was said about a professional's earlier role is closed to them in the next")
    void earlierRole() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        String path = "/Observation/" + rating.getIdElement().getIdPart();
        PractitionerRole now =
                neighbourhood.recordsSystem().get("/" + therapist).as(PractitionerRole.class);
        PractitionerRole then = now.copy();
        now.setId((String) null);
        String next = "PractitionerRole/"
                + neighbourhood.recordsSystem().post("/PractitionerRole", now).id();
        CareTeam team = household.team();
        team.getParticipant().stream()
                .filter(participant -> participant.getMember().getReference().equals(therapist))
                .forEach(participant -> participant.setMember(new Reference(next).setType("PractitionerRole")));
        assertThat(neighbourhood.recordsSystem().put(team).status()).isEqualTo(200);
        RunningServer caller = neighbourhood.as(household.user(therapist));
        assertThat(caller.get("/" + household.child()).status()).isEqualTo(200);

        for (Boolean active : new Boolean[] {true, false}) {
            then.setActive(active);
            assertThat(neighbourhood.recordsSystem().put(then).status()).isEqualTo(200);

            assertThat(caller.get(path).status()).as("active " + active).isEqualTo(404);
            assertThat(caller.count("/Observation?code=directed-rating")).isZero();
        }
        assertThat(as(colleague).get(path).status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "a session note, and what is noted about people, is signed by who writes it and changed by nobody else")
    void signed() {
        QuestionnaireResponse page = page(colleague);
        assertThat(as(therapist).post("/QuestionnaireResponse", page).rule()).isEqualTo("access-write");
        Answered stored = as(colleague).post("/QuestionnaireResponse", page);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        QuestionnaireResponse theirs = stored.as(QuestionnaireResponse.class);
        theirs.setStatus(QuestionnaireResponseStatus.AMENDED).setAuthor(new Reference(therapist));
        assertThat(as(therapist).put(theirs).rule()).isEqualTo("access-write");

        Observation noted = as(colleague)
                .get("/Observation?derived-from=QuestionnaireResponse/" + stored.id())
                .only(Observation.class);
        noted.setId((String) null);
        noted.setDerivedFrom(null);
        assertThat(as(therapist).post("/Observation", noted).rule()).isEqualTo("access-write");
        Answered own = as(colleague).post("/Observation", noted);
        assertThat(own.status()).as(own.toString()).isEqualTo(201);
        Observation factor = own.as(Observation.class);
        factor.getPerformerFirstRep().setReference(therapist);
        assertThat(as(therapist).put(factor).rule()).isEqualTo("access-write");
    }

    @Test
    @DisplayName("nobody agrees in the name of a child to what is said about themselves")
    void agreementAboutOneself() {
        for (String named : List.of(therapist, household.user(therapist))) {
            Answered refused = as(therapist).post("/Consent", assent(named));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
            assertThat(refused.rule()).isEqualTo("access-write");
        }
        Answered stored = as(colleague).post("/Consent", assent(therapist));
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
    }

    @Test
    @DisplayName("an answer that was recorded for somebody is taken back by that somebody, and not by who recorded it")
    void takenBack() {
        QuestionnaireResponse answer = household.answer(father, therapist);
        answer.setAuthor(new Reference(colleague));
        Answered stored = as(colleague).post("/QuestionnaireResponse", answer);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        answer = stored.as(QuestionnaireResponse.class);
        answer.setStatus(QuestionnaireResponseStatus.ENTEREDINERROR);
        assertThat(as(colleague).put(answer).status()).isEqualTo(404);

        answer.setAuthor(new Reference(father));
        Answered takenBack = as(father).put(answer);

        assertThat(takenBack.status()).as(takenBack.toString()).isEqualTo(200);
        assertThat(as(colleague).count("/Observation?code=directed-rating&status=final"))
                .isZero();
    }

    @Test
    @DisplayName("an amendment changes what was said, never who said it about whom")
    void amended() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        QuestionnaireResponse answer = as(mother)
                .get("/" + rating.getDerivedFromFirstRep().getReference())
                .as(QuestionnaireResponse.class);
        QuestionnaireResponse other = household.answer(mother, colleague);
        other.setId(answer.getIdElement().toUnqualifiedVersionless());
        other.setStatus(QuestionnaireResponseStatus.AMENDED);

        Answered refused = as(mother).put(other);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("sal-answer-amended");
        assertThat(refused.sentence()).contains("dyad and partner");
    }

    @Test
    @DisplayName("the renderer's door keeps what an informant wants protected")
    void labelled() {
        QuestionnaireResponse answer = household.answer(mother, therapist);
        answer.setSource(null).setAuthor(null).getExtension().clear();
        answer.getMeta().addSecurity("http://terminology.hl7.org/CodeSystem/v3-ActCode", "PRS", "patient requested");

        Answered stored =
                as(mother).post("/" + household.dyad(mother, therapist) + "/$submit-answer?source=" + mother, answer);

        assertThat(stored.status()).as(stored.toString()).isEqualTo(200);
        Observation rating = as(mother).get("/Observation?code=directed-rating").only(Observation.class);
        assertThat(rating.getMeta().getSecurity("http://terminology.hl7.org/CodeSystem/v3-ActCode", "PRS"))
                .isNotNull();
    }

    @Test
    @DisplayName("a date that says only why it is missing breaks nothing")
    void unknownDates() {
        neighbourhood.answered(household, mother, therapist);
        DateTimeType unknown = new DateTimeType();
        unknown.addExtension("http://hl7.org/fhir/StructureDefinition/data-absent-reason", new CodeType("unknown"));
        Consent consent = assent(therapist);
        consent.getProvision().getPeriod().setStartElement(unknown);
        Answered stored = as(household.child()).post("/Consent", consent);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);

        assertThat(as(colleague)
                        .get("/" + household.child() + "/$systemic-alliance")
                        .status())
                .isEqualTo(200);
    }

    private RunningServer as(String member) {
        return neighbourhood.as(household, member);
    }

    private QuestionnaireResponse page(String author) {
        QuestionnaireResponse page = new QuestionnaireResponse();
        page.setQuestionnaire(Notebook.CANONICAL + "|0.1.0");
        page.setStatus(QuestionnaireResponseStatus.COMPLETED);
        page.setSubject(new Reference(household.child()));
        page.setAuthoredElement(new DateTimeType("2026-04-22T11:00:00+08:00"));
        page.setAuthor(new Reference(author));
        page.addItem().setLinkId("escape-motivated-behavior").addAnswer().setValue(new IntegerType(3));
        return page;
    }

    private Consent assent(String about) {
        LocalDate from = LocalDate.of(2026, 3, 2);
        return Household.about(about, 12, household.decision("child-assent", household.child(), true, from));
    }
}
