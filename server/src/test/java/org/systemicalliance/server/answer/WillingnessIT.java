package org.systemicalliance.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;

/** What a child does not want to be asked is not collected, at every administration anew. */
class WillingnessIT {

    private final RunningServer server = RunningServer.get();

    @Test
    void a_childs_dissent_stands_against_its_answers_about_that_partner_as_long_as_it_holds() {
        Household household = Household.moveIn(server);
        while (saidByTheChild(household).size() < 2) {
            household = Household.moveIn(server);
        }
        QuestionnaireResponse about = saidByTheChild(household).get(0);
        QuestionnaireResponse other = saidByTheChild(household).get(1);
        Answered stored = server.post("/Consent", dissent(household, partner(household, about)));
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);

        Answered refused = server.post("/QuestionnaireResponse", on(about, "2026-03-03T10:00:00Z"));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("sal-answer-dissent");
        assertThat(refused.element()).isEqualTo("QuestionnaireResponse.subject");
        for (QuestionnaireResponse taken : List.of(
                on(other, "2026-03-03T10:00:00Z"),
                on(about, "2026-03-01T10:00:00Z"),
                on(about, "2026-04-03T10:00:00Z"))) {
            Answered answered = server.post("/QuestionnaireResponse", taken);
            assertThat(answered.status()).as(answered.toString()).isEqualTo(201);
        }
    }

    @Test
    void a_child_that_does_not_want_to_speak_about_a_person_is_asked_about_none_of_their_roles() {
        Household household = Household.moveIn(server);
        while (aboutAProfessional(household).isEmpty()) {
            household = Household.moveIn(server);
        }
        QuestionnaireResponse about = aboutAProfessional(household).get(0);
        Consent dissent = dissent(household, household.user(partner(household, about)));
        Answered stored = server.post("/Consent", dissent);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);

        Answered refused = server.post("/QuestionnaireResponse", on(about, "2026-03-03T10:00:00Z"));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("sal-answer-dissent");
    }

    @Test
    void a_decision_that_does_not_say_when_it_was_made_is_refused() {
        Household household = Household.moveIn(server);
        Consent undated = dissent(household, household.member("professional"));
        undated.setDateTimeElement(new DateTimeType());
        undated.getDateTimeElement()
                .addExtension("http://hl7.org/fhir/StructureDefinition/data-absent-reason", new CodeType("unknown"));

        Answered refused = server.post("/Consent", undated);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("sal-consent-date");
        assertThat(refused.element()).isEqualTo("Consent.dateTime");
        assertThat(server.count("/Consent?patient=" + household.child())).isZero();
    }

    private static List<QuestionnaireResponse> aboutAProfessional(Household household) {
        return saidByTheChild(household).stream()
                .filter(answer -> partner(household, answer).startsWith("PractitionerRole"))
                .toList();
    }

    private static List<QuestionnaireResponse> saidByTheChild(Household household) {
        return household.family().waves().get(0).answers().stream()
                .map(QuestionnaireResponse.class::cast)
                .filter(answer -> answer.getSource().getReference().equals(household.child()))
                .toList();
    }

    private static QuestionnaireResponse on(QuestionnaireResponse given, String time) {
        QuestionnaireResponse answer = given.copy();
        answer.setId((String) null);
        answer.setAuthoredElement(new DateTimeType(time));
        return answer;
    }

    private static String partner(Household household, QuestionnaireResponse answer) {
        String dyad = ((Reference) answer.getExtensionByUrl(Guide.ANSWER_DYAD).getValue()).getReference();
        return household.family().dyads().stream()
                .filter(pair -> References.to(pair).equals(dyad))
                .map(pair -> CareTeams.dyad(pair).other(household.child()))
                .findFirst()
                .orElseThrow();
    }

    private static Consent dissent(Household household, String partner) {
        LocalDate from = LocalDate.of(2026, 3, 2);
        return Household.about(partner, 1, household.decision("child-assent", household.child(), false, from));
    }
}
