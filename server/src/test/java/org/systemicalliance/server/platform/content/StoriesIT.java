package org.systemicalliance.server.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicalliance.examples.Stories;
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
}
