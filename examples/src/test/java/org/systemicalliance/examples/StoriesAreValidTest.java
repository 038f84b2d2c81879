package org.systemicalliance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.profiles.GuideValidator;

class StoriesAreValidTest {

    /** Warnings that stay, each with the reason why. */
    private static final Map<String, String> ACCEPTED = Map.of(
            "warning: Error Cannot invoke \"org.hl7.fhir.r5.model.CodeSystem.getConcept()\" because "
                    + "\"this.codeSystem\" is null validating CodeableConcept",
            "The type of a report is a LOINC code. Without LOINC the validator stumbles over it instead of saying so.",
            "warning: Found multiple matching profiles for RelatedPerson/noor-family-friend among choices: "
                    + "https://systemicalliance.org/fhir/StructureDefinition/caregiver|0.1.0, "
                    + "https://systemicalliance.org/fhir/StructureDefinition/parent|0.1.0",
            "Relationships are an extensible list, so that a friend of the family could be a parent, too; the role in "
                    + "the team says which.",
            "warning: None of the codings provided are in the value set 'LibraryType' "
                    + "(http://hl7.org/fhir/ValueSet/library-type|4.0.1), and a coding should come from this value set "
                    + "unless it has no suitable code (note that the validator cannot judge what is suitable) "
                    + "(codes = https://systemicalliance.org/fhir/CodeSystem/alliance-library-type#form-reliability)",
            "None of the types of libraries that FHIR lists is the reliability of a form.");

    private static final GuideValidator VALIDATOR = new GuideValidator(Told.FHIR, ConformanceResources.load(Told.FHIR));

    /** What was complained of, and an example of where. */
    private static final Map<String, String> COMPLAINTS = Told.all().stream()
            .flatMap(Told::resourcesAndTheirCopies)
            .flatMap(resource -> complaints(resource).map(text -> Map.entry(text, Told.reference(resource))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));

    @Test
    void noResourceOfAStoryHasAnErrorOrAnUnexplainedWarning() {
        assertThat(COMPLAINTS.entrySet().stream().filter(complaint -> !ACCEPTED.containsKey(complaint.getKey())))
                .isEmpty();
    }

    @Test
    void noExplanationIsLeftOver() {
        assertThat(COMPLAINTS).containsKeys(ACCEPTED.keySet().toArray(String[]::new));
    }

    private static Stream<String> complaints(Resource resource) {
        OperationOutcome outcome = VALIDATOR.validate(resource);
        return outcome.getIssue().stream()
                .filter(issue -> issue.getSeverity() != IssueSeverity.INFORMATION)
                .map(issue ->
                        issue.getSeverity().toCode() + ": " + issue.getDetails().getText());
    }
}
