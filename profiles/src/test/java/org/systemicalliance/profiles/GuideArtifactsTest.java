package org.systemicalliance.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every artifact of the guide is itself a sound FHIR resource; {@code accepted-warnings.json} says what is accepted. */
class GuideArtifactsTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final ConformanceResources GUIDE = ConformanceResources.load(CONTEXT);
    private static final GuideValidator VALIDATOR = new GuideValidator(CONTEXT, GUIDE);

    /**
     * @param warning the text of the warning
     * @param reason why it is accepted
     */
    record Accepted(String warning, String reason) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("artifacts")
    void everyArtifactIsValid(String name, Resource artifact) {
        assertThat(VALIDATOR.validate(artifact).getIssue().stream()
                        .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR
                                || issue.getSeverity() == IssueSeverity.FATAL)
                        .map(GuideArtifactsTest::text))
                .isEmpty();
    }

    @Test
    void everyWarningIsAcceptedForAReasonAndEveryAcceptedOneStillOccurs() throws IOException {
        Map<String, String> found = new TreeMap<>();
        artifacts().forEach(artifact -> VALIDATOR.validate((Resource) artifact[1]).getIssue().stream()
                .filter(issue -> issue.getSeverity() == IssueSeverity.WARNING)
                .forEach(issue -> found.putIfAbsent(issue.getDetails().getText(), artifact[0] + " " + text(issue))));
        assertThat(found.keySet())
                .as(() -> String.join("\n", found.values()))
                .containsExactlyInAnyOrderElementsOf(
                        accepted().stream().map(Accepted::warning).toList());
        assertThat(accepted())
                .allSatisfy(accepted -> assertThat(accepted.reason()).matches("[A-Z].{20,}\\."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("profiles")
    void everyProfileHasItsSnapshot(String name, StructureDefinition profile) {
        assertThat(profile.getSnapshot().getElement()).isNotEmpty();
    }

    static Stream<Object[]> artifacts() {
        return GUIDE.all().map(artifact -> new Object[] {name(artifact), artifact});
    }

    static Stream<Object[]> profiles() {
        return artifacts().filter(artifact -> artifact[1] instanceof StructureDefinition);
    }

    private static String name(MetadataResource artifact) {
        return artifact.fhirType() + "/" + artifact.getIdElement().getIdPart();
    }

    private static String text(OperationOutcomeIssueComponent issue) {
        return issue.getExpression().get(0) + ": " + issue.getDetails().getText();
    }

    private static List<Accepted> accepted() throws IOException {
        try (InputStream stream = GuideArtifactsTest.class.getResourceAsStream("/accepted-warnings.json")) {
            return new ObjectMapper().readValue(stream, new TypeReference<>() {});
        }
    }
}
