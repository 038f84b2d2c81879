package org.systemicalliance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.systemicalliance.profiles.ConformanceResources;

/** Between them the stories use all there is in the guide. */
class StoriesTellEverythingTest {

    private static final ConformanceResources GUIDE = ConformanceResources.load(Told.FHIR);

    @Test
    void everyProfileIsUsed() {
        Set<String> profiles = GUIDE.all(StructureDefinition.class).stream()
                .filter(definition -> definition.getDerivation() == TypeDerivationRule.CONSTRAINT)
                .filter(definition -> !definition.getType().equals("Extension"))
                .map(StructureDefinition::getUrl)
                .collect(Collectors.toSet());

        assertThat(resources(Resource.class)
                        .flatMap(resource -> resource.getMeta().getProfile().stream())
                        .map(PrimitiveType::getValue))
                .containsAll(profiles);
    }

    @Test
    void everyFormIsAnswered() {
        Set<String> forms = GUIDE.all(Questionnaire.class).stream()
                .map(form -> form.getUrl() + "|" + form.getVersion())
                .collect(Collectors.toSet());

        assertThat(forms).hasSize(17);
        assertThat(resources(QuestionnaireResponse.class).map(QuestionnaireResponse::getQuestionnaire))
                .containsAll(forms);
    }

    @Test
    void everyTypeOfDyadIsRatedAndEveryKindOfContactTakesPlace() {
        assertThat(codes(resources(CareTeam.class).flatMap(team -> team.getCategory().stream()), "dyad-type"))
                .containsAll(codesOf("dyad-type"));
        assertThat(codes(resources(Encounter.class).flatMap(contact -> contact.getType().stream()), "contact-type"))
                .containsAll(codesOf("contact-type"));
    }

    @Test
    void everyReasonForAMissingScoreAndEveryWayOfHelpingOccurs() {
        Stream<CodeableConcept> absences =
                resources(Observation.class).filter(Guide::isRating).map(Observation::getDataAbsentReason);
        Stream<String> modes = resources(QuestionnaireResponse.class)
                .flatMap(answer -> answer.getExtensionsByUrl(Guide.HELPER).stream())
                .map(helper -> helper.getExtensionString("mode"));

        assertThat(codes(absences, "rating-absence")).containsAll(codesOf("rating-absence"));
        assertThat(modes).containsAll(codesOf("helper-mode"));
    }

    @Test
    void invitationsAreAnsweredDeclinedCancelledAcceptedAndLeftOpen() {
        assertThat(resources(Task.class).map(Task::getStatus))
                .contains(
                        TaskStatus.COMPLETED,
                        TaskStatus.REJECTED,
                        TaskStatus.CANCELLED,
                        TaskStatus.ACCEPTED,
                        TaskStatus.REQUESTED);
    }

    private static <T extends Resource> Stream<T> resources(Class<T> type) {
        return Told.all().stream()
                .flatMap(story -> story.resources().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Set<String> codes(Stream<CodeableConcept> concepts, String codeSystem) {
        return concepts.flatMap(concept -> concept.getCoding().stream())
                .filter(coding -> (Guide.CODES + codeSystem).equals(coding.getSystem()))
                .map(Coding::getCode)
                .collect(Collectors.toSet());
    }

    private static Set<String> codesOf(String codeSystem) {
        return GUIDE.find(CodeSystem.class, Guide.CODES + codeSystem).orElseThrow().getConcept().stream()
                .map(ConceptDefinitionComponent::getCode)
                .collect(Collectors.toSet());
    }
}
