package org.systemicalliance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesHoldTogetherTest {

    static List<Told> stories() {
        return Told.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aStoryPutsEachResourceUnderItsOwnId(Told story) {
        assertThat(story.bundle().getIdPart()).isEqualTo("story-" + story.name());
        assertThat(story.bundle().getType()).isEqualTo(BundleType.TRANSACTION);
        assertThat(story.bundle().getEntry()).allSatisfy(entry -> {
            String reference = Told.reference(entry.getResource());
            assertThat(entry.getRequest().getMethod()).isEqualTo(HTTPVerb.PUT);
            assertThat(entry.getRequest().getUrl()).isEqualTo(reference);
            assertThat(entry.getFullUrl()).endsWith("/" + reference);
        });
        assertThat(story.resources().stream().map(Told::reference)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whatAStoryRefersToIsInTheStory(Told story) {
        Set<String> known = story.byReference().keySet();

        assertThat(story.resourcesAndTheirCopies().filter(resource -> !(resource instanceof Bundle)))
                .allSatisfy(resource -> assertThat(known)
                        .as(Told.reference(resource))
                        .containsAll(references(resource).toList()));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void whatACollectionOrDocumentHoldsIsTheSameAsInTheStory(Told story) {
        Map<String, Resource> known = story.byReference();

        for (Bundle copies : story.all(Bundle.class)) {
            assertThat(copies.getEntry().stream().map(BundleEntryComponent::getResource))
                    .allSatisfy(copy -> assertThat(json(copy)).isEqualTo(json(known.get(Told.reference(copy)))));
        }
    }

    @Test
    void noTwoStoriesShareAResource() {
        assertThat(Told.all().stream()
                        .flatMap(story -> story.resources().stream())
                        .map(Told::reference))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nobodyInAStoryIsRealOrCanBeReached(Told story) {
        assertThat(story.resourcesAndTheirCopies()).allSatisfy(resource -> {
            assertThat(resource.getMeta().getTag().stream().map(Coding::getCode))
                    .as(Told.reference(resource))
                    .contains("HTEST");
            assertThat(json(resource)).doesNotContain("\"telecom\"", "\"address\"", "\"photo\"");
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyRatingHasOneOriginThatNamesInformantAndRecorder(Told story) {
        Map<String, Resource> known = story.byReference();
        Map<String, Provenance> origins = story.all(Provenance.class).stream()
                .collect(Collectors.toMap(origin -> origin.getTargetFirstRep().getReference(), origin -> origin));

        assertThat(ratings(story)).isNotEmpty().allSatisfy(rating -> {
            QuestionnaireResponse answer = (QuestionnaireResponse)
                    known.get(rating.getDerivedFromFirstRep().getReference());
            Provenance origin = origins.get(Told.reference(rating));
            assertThat(origin.getIdPart()).isEqualTo("origin-" + rating.getIdPart());
            assertThat(origin.getEntityFirstRep().getWhat().getReference()).isEqualTo(Told.reference(answer));
            assertThat(agent(origin, "informant").getWho().getReference())
                    .isEqualTo(answer.getSource().getReference())
                    .isEqualTo(rating.getPerformerFirstRep().getReference());
            assertThat(agent(origin, "enterer").getWho().getReference())
                    .isEqualTo(answer.getAuthor().getReference());
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theRatedPersonNeverHelpsOrRecords(Told story) {
        for (QuestionnaireResponse answer : story.all(QuestionnaireResponse.class)) {
            ratings(story).stream()
                    .filter(rating ->
                            rating.getDerivedFromFirstRep().getReference().equals(Told.reference(answer)))
                    .map(rating -> rating.getFocus().get(1).getReference())
                    .forEach(partner -> assertThat(
                                    Stream.concat(Stream.of(answer.getAuthor().getReference()), helpers(answer)))
                            .as(Told.reference(answer))
                            .doesNotContain(partner));
        }
    }

    @Test
    void separatedParentsHaveARecordAndAnAuthorityEachAndNoDyad() {
        Told story = Told.all().stream()
                .filter(told -> told.name().equals("two-homes"))
                .findFirst()
                .orElseThrow();
        List<String> parents = story.all(RelatedPerson.class).stream()
                .filter(person -> person.hasExtension(Guide.AUTHORITY))
                .map(Told::reference)
                .toList();

        assertThat(parents).hasSize(2);
        assertThat(story.all(CareTeam.class).stream()
                        .filter(team -> team.getParticipant().size() == 2)
                        .map(team -> team.getParticipant().stream()
                                .map(participant -> participant.getMember().getReference())
                                .toList()))
                .noneMatch(members -> members.containsAll(parents));
    }

    private static List<Observation> ratings(Told story) {
        return story.all(Observation.class).stream().filter(Guide::isRating).toList();
    }

    private static ProvenanceAgentComponent agent(Provenance origin, String type) {
        return origin.getAgent().stream()
                .filter(agent -> agent.getType().getCodingFirstRep().getCode().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String json(Resource resource) {
        return Told.FHIR.newJsonParser().encodeResourceToString(resource);
    }

    private static Stream<String> helpers(QuestionnaireResponse answer) {
        return answer.getExtensionsByUrl(Guide.HELPER).stream()
                .map(helper -> helper.getExtensionByUrl("person"))
                .map(person -> ((Reference) person.getValue()).getReference());
    }

    private static Stream<String> references(Resource resource) {
        return Told.FHIR.newTerser().getAllPopulatedChildElementsOfType(resource, Reference.class).stream()
                .map(Reference::getReference)
                .filter(reference -> reference != null);
    }
}
