package org.systemicalliance.server.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.time.Period;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicalliance.examples.Stories;
import org.systemicalliance.examples.families.ChildVoice;
import org.systemicalliance.examples.families.Family;
import org.systemicalliance.examples.families.FamilyConfiguration;
import org.systemicalliance.examples.families.FamilyConfiguration.Schedule;
import org.systemicalliance.examples.families.FamilyGenerator;
import org.systemicalliance.examples.families.Participation;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;

/** The stories as anyone can load them: over HTTP, and more than once. */
class StoriesIT {

    private final RunningServer server = RunningServer.get();

    @ParameterizedTest
    @ValueSource(strings = {"strain-and-repair", "without-speech"})
    @DisplayName("a story that is loaded again changes nothing")
    void again(String name) {
        Bundle story = Stories.read(FhirContext.forR4Cached(), name);
        Answered first = server.post("", story);
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        int observations = server.count("/Observation");
        int answers = server.count("/QuestionnaireResponse");

        Answered second = server.post("", story);

        assertThat(second.status()).as(second.toString()).isEqualTo(200);
        assertThat(second.as(Bundle.class).getEntry())
                .extracting(BundleEntryComponent::getResponse)
                .allSatisfy(response -> {
                    assertThat(response.getStatus()).startsWith("200");
                    assertThat(response.getEtag()).contains("1");
                });
        assertThat(server.count("/Observation")).isEqualTo(observations);
        assertThat(server.count("/QuestionnaireResponse")).isEqualTo(answers);
    }

    @ParameterizedTest
    @EnumSource(ChildVoice.class)
    @DisplayName("families are stored and rated, however the child's side is heard")
    void families(ChildVoice voice) {
        FamilyConfiguration configuration = FamilyConfiguration.standard()
                .with(new FamilyConfiguration.Household(1, 1, 2, voice, 1))
                .with(new Schedule(LocalDate.of(2026, 3, 2), 1, Period.ofMonths(1), 1.0, true))
                .with(Participation.complete());
        Family family = new FamilyGenerator(4711 + voice.ordinal(), configuration).family(0);

        Answered stored = server.post("", family.transaction());

        assertThat(stored.status()).as(stored.toString()).isEqualTo(200);
        String child = family.systemOfCare().getSubject().getReference();
        assertThat(server.count("/Observation?subject=" + child))
                .isEqualTo(family.waves().get(0).answers().size());
        assertThat(server.get("/" + child + "/$systemic-alliance?asOf=2026-04-01")
                        .status())
                .isEqualTo(200);
    }
}
