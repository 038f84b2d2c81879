package org.systemicalliance.profiles;

import static java.util.Map.entry;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Task;

/**
 * Which profiles of the guide a resource falls under, whether it claims them or not: what carries the guide's codes, or
 * answers one of its forms, means what the guide says it means and has to keep its rules.
 */
final class ProfileAssignment {

    private static final String CODE_SYSTEM = ConformanceResources.CANONICAL + "/CodeSystem/";
    private static final String QUESTIONNAIRE = ConformanceResources.CANONICAL + "/Questionnaire/";
    private static final String SESSION_NOTEBOOK = QUESTIONNAIRE + "session-notebook";
    static final String FORM_SCORING = profile("form-scoring");
    private static final String INSTRUMENT_SCORING = profile("instrument-scoring");

    private static final Map<String, String> PROFILE_BY_MEASURE = Map.ofEntries(
            entry("directed-rating", profile("directed-rating")),
            entry("instrument-score", profile("instrument-score")),
            entry("primary-index", profile("system-index")),
            entry("secondary-index", profile("system-index")),
            entry("system-coverage", profile("system-coverage")),
            entry("dyad-coverage", profile("dyad-coverage")),
            entry("directed-change", profile("directed-change")),
            entry("possible-strain", profile("possible-strain")),
            entry("discrepancy", profile("discrepancy")),
            entry("split-alliance", profile("split-alliance")),
            entry("weakest-link", profile("weakest-link")),
            entry("comparisons", profile("comparisons")));

    private final IValidationSupport definitions;

    ProfileAssignment(IValidationSupport definitions) {
        this.definitions = definitions;
    }

    /** The canonical URLs of the profiles, none if the guide has nothing to say about the resource. */
    Set<String> profilesFor(Resource resource) {
        Set<String> profiles = new LinkedHashSet<>();
        assign(resource).forEach(profiles::add);
        return profiles;
    }

    private Stream<String> assign(Resource resource) {
        if (resource instanceof QuestionnaireResponse answer) {
            return ofAnswer(answer);
        } else if (resource instanceof Questionnaire form) {
            return form.hasExtension(FORM_SCORING) || form.hasExtension(INSTRUMENT_SCORING)
                    ? Stream.of(profile("alliance-form"))
                    : Stream.empty();
        } else if (resource instanceof Observation observation) {
            return ofObservation(observation);
        } else if (resource instanceof CareTeam team) {
            return Stream.concat(
                    codes(team.getCategory(), "alliance-team-category").map(code -> profile("system-of-care")),
                    codes(team.getCategory(), "dyad-type").map(code -> profile("dyad")));
        } else if (resource instanceof Task task) {
            return codes(List.of(task.getCode()), "task-type").map(code -> profile("rating-invitation"));
        } else if (resource instanceof Consent consent) {
            return codes(consent.getCategory(), "permission-category").map(code -> profile("permission"));
        } else if (resource instanceof Encounter encounter) {
            return codes(encounter.getType(), "contact-type").map(code -> profile("contact"));
        } else if (resource instanceof Condition condition) {
            return codes(List.of(condition.getCode()), "ndd-condition").map(code -> profile("ndd-condition"));
        } else if (resource instanceof Library library) {
            return codes(List.of(library.getType()), "alliance-library-type").map(code -> profile("form-reliability"));
        } else if (resource instanceof RelatedPerson person) {
            return person.hasExtension(profile("employment")) ? Stream.of(profile("caregiver")) : Stream.empty();
        } else if (resource instanceof Subscription) {
            return Stream.of(profile("alliance-subscription"));
        }
        return Stream.empty();
    }

    private Stream<String> ofObservation(Observation observation) {
        List<CodeableConcept> code = List.of(observation.getCode());
        return Stream.concat(
                codes(code, "alliance-measure")
                        .filter(PROFILE_BY_MEASURE::containsKey)
                        .map(PROFILE_BY_MEASURE::get),
                codes(code, "alliance-concept").map(concept -> profile("alliance-factor")));
    }

    /** An answer that names a form of the guide which does not exist is one of the guide's, too: a wrong one. */
    private Stream<String> ofAnswer(QuestionnaireResponse answer) {
        String questionnaire = answer.getQuestionnaire();
        if (questionnaire == null) {
            return Stream.empty();
        }
        if (questionnaire.startsWith(SESSION_NOTEBOOK)) {
            return Stream.of(profile("session-note"));
        }
        boolean allianceForm = questionnaire.startsWith(QUESTIONNAIRE) || isAllianceForm(questionnaire);
        return allianceForm ? Stream.of(profile("alliance-answer")) : Stream.empty();
    }

    private boolean isAllianceForm(String canonical) {
        Questionnaire form = definitions.fetchResource(Questionnaire.class, canonical);
        return form != null && form.hasExtension(FORM_SCORING);
    }

    private static Stream<String> codes(List<CodeableConcept> concepts, String codeSystem) {
        return concepts.stream()
                .flatMap(concept -> concept.getCoding().stream())
                .filter(coding -> (CODE_SYSTEM + codeSystem).equals(coding.getSystem()))
                .map(Coding::getCode);
    }

    private static String profile(String id) {
        return ConformanceResources.CANONICAL + "/StructureDefinition/" + id;
    }
}
