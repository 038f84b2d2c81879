package org.systemicalliance.server.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;

/** The search parameters of the guide, asked over HTTP. */
class GuideSearchIT {

    private final RunningServer server = RunningServer.get();
    private Household home;
    private String parent;
    private String professional;
    private String answer;

    @BeforeEach
    void aParentAnsweredAboutAProfessional() {
        home = Household.moveIn(server);
        parent = home.member("parent");
        professional = home.member("professional");
        answer = server.post("/QuestionnaireResponse", home.answer(parent, professional))
                .id();
    }

    @Test
    @DisplayName("teams and dyads are found by the role of a member")
    void role() {
        String agent = "https://systemicalliance.org/fhir/CodeSystem/agent%7Ccaregiver";
        List<CareTeam> found = all(CareTeam.class, "/CareTeam?_count=100&patient=" + home.child() + "&role=" + agent);

        assertThat(found).hasSize(1 + 1 + 2 + 5);
        assertThat(found).allSatisfy(team -> assertThat(team.getParticipant()).anyMatch(participant -> participant
                .getRoleFirstRep()
                .getCodingFirstRep()
                .getCode()
                .equals("caregiver")));
    }

    @Test
    @DisplayName("answers are found by their dyad")
    void answers() {
        assertThat(ids(all(
                        QuestionnaireResponse.class, "/QuestionnaireResponse?dyad=" + home.dyad(parent, professional))))
                .containsExactly(answer);
        assertThat(all(
                        QuestionnaireResponse.class,
                        "/QuestionnaireResponse?dyad=" + home.dyad(home.child(), professional)))
                .isEmpty();
    }

    @Test
    @DisplayName("ratings are found by dyad, by partner and by perspective, and bring their dyad along")
    void ratings() {
        String rating = "rating-" + answer;
        String dyad = home.dyad(parent, professional);
        assertThat(ids(all(Observation.class, "/Observation?dyad=" + dyad))).containsExactly(rating);
        assertThat(ids(all(Observation.class, "/Observation?partner=" + professional)))
                .containsExactly(rating);
        assertThat(all(Observation.class, "/Observation?partner=" + parent)).isEmpty();
        assertThat(ids(all(Observation.class, "/Observation?informant-perspective=self-report&performer=" + parent)))
                .containsExactly(rating);
        assertThat(ids(all(CareTeam.class, "/Observation?dyad=" + dyad + "&_include=Observation:dyad")))
                .containsExactly(dyad.substring("CareTeam/".length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Task?partner=PractitionerRole/nobody",
                "/Condition?asserted-date=ge2026-01-01",
                "/Encounter?discharge-disposition=home",
                "/Goal?description=dressing",
                "/Patient?race=2028-9",
                "/Patient?ethnicity=2186-5",
                "/Patient?gender-identity=446151000124109"
            })
    @DisplayName("clients of US Core are not refused")
    void understood(String search) {
        Answered answered = server.get(search);

        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
    }

    private <T extends Resource> List<T> all(Class<T> type, String search) {
        Answered answered = server.get(search);
        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        return answered.as(Bundle.class).getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Set<String> ids(List<? extends Resource> resources) {
        return resources.stream().map(Resource::getIdPart).collect(Collectors.toSet());
    }
}
