package org.systemicalliance.profiles;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For every invariant of the guide, an instance that keeps it and one that breaks it, which differ in one place. {@code
 * rules.json} names the sound instance (in {@code instances/}), what to change first so that it comes near the rule
 * ({@code given}), and the one change that breaks it ({@code broken}).
 */
class InvariantsTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final ConformanceResources GUIDE = ConformanceResources.load(CONTEXT);
    private static final GuideValidator VALIDATOR = new GuideValidator(CONTEXT, GUIDE);
    private static final ObjectMapper JSON = new ObjectMapper();

    record Rule(String instance, List<JsonChange> given, JsonChange broken) {

        JsonNode keeping() {
            JsonNode document = read("/instances/" + instance + ".json", JsonNode.class);
            if (given != null) {
                given.forEach(change -> change.applyTo(document));
            }
            return document;
        }

        JsonNode breaking() {
            JsonNode document = keeping();
            broken.applyTo(document);
            return document;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theSoundInstanceKeepsEveryRule(String key, Rule rule) {
        assertThat(errors(validate(rule.keeping()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theBrokenInstanceBreaksThisRuleAndNoOther(String key, Rule rule) {
        OperationOutcome outcome = validate(rule.breaking());
        assertThat(brokenRules(outcome)).as(() -> errors(outcome).toString()).containsExactly(key);
    }

    @Test
    void everyInvariantOfTheGuideHasItsPairOfInstances() {
        Set<String> invariants = GUIDE.all(StructureDefinition.class).stream()
                .flatMap(profile -> profile.getDifferential().getElement().stream())
                .flatMap(element -> element.getConstraint().stream())
                .map(ElementDefinition.ElementDefinitionConstraintComponent::getKey)
                .collect(toCollection(TreeSet::new));
        assertThat(rules().map(arguments -> (String) ((Object[]) arguments)[0])).hasSameElementsAs(invariants);
    }

    @Test
    void everyInvariantSaysInASentenceWhatToRepair() {
        assertThat(GUIDE.all(StructureDefinition.class).stream()
                        .flatMap(profile -> profile.getDifferential().getElement().stream())
                        .flatMap(element -> element.getConstraint().stream()))
                .allSatisfy(constraint -> assertThat(constraint.getHuman())
                        .as(constraint.getKey())
                        .matches("[A-Z].{10,220}\\."));
    }

    static Stream<Object> rules() {
        Map<String, Rule> rules = read(
                "/rules.json",
                JSON.getTypeFactory().constructMapType(java.util.LinkedHashMap.class, String.class, Rule.class));
        return rules.entrySet().stream().map(rule -> new Object[] {rule.getKey(), rule.getValue()});
    }

    private static OperationOutcome validate(JsonNode document) {
        return VALIDATOR.validate((Resource) CONTEXT.newJsonParser().parseResource(document.toString()));
    }

    private static List<String> errors(OperationOutcome outcome) {
        return outcome.getIssue().stream()
                .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR)
                .map(issue ->
                        issue.getExpression().get(0) + ": " + issue.getDetails().getText())
                .toList();
    }

    private static Set<String> brokenRules(OperationOutcome outcome) {
        return outcome.getIssue().stream()
                .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR)
                .flatMap(issue -> issue.getDetails().getCoding().stream())
                .map(Coding::getCode)
                .collect(toCollection(TreeSet::new));
    }

    private static <T> T read(String file, Class<T> type) {
        return read(file, JSON.constructType(type));
    }

    private static <T> T read(String file, com.fasterxml.jackson.databind.JavaType type) {
        try (InputStream stream = InvariantsTest.class.getResourceAsStream(file)) {
            return JSON.readValue(stream, type);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
