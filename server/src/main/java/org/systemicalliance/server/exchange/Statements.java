package org.systemicalliance.server.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityDetailComponent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** What people said: answers, the ratings that follow from them, and where these came from. */
public final class Statements {

    /** The kind of detail by which an AuditEvent says whose statement was looked at. */
    private static final String INFORMANT = "informant";

    private Statements() {}

    /** Whose word a resource is, as {@code Type/id}; empty if it is nobody's. */
    public static Optional<String> informant(Resource resource) {
        return informantReference(resource).flatMap(References::literal);
    }

    /** Whether a resource is somebody's word about a relationship: an answer, the rating that follows from it,
     * or a score on an instrument of others. */
    public static boolean isStatement(Resource resource) {
        return resource instanceof QuestionnaireResponse
                || (resource instanceof Observation observation && isWord(observation));
    }

    private static Optional<Reference> informantReference(Resource resource) {
        if (resource instanceof QuestionnaireResponse answer) {
            return Optional.of(answer.getSource());
        }
        if (resource instanceof Observation observation && isWord(observation)) {
            return Optional.of(observation.getPerformerFirstRep());
        }
        if (resource instanceof Provenance origin) {
            return origin.getAgent().stream()
                    .filter(agent ->
                            agent.getType().getCoding().stream().anyMatch(type -> INFORMANT.equals(type.getCode())))
                    .map(Provenance.ProvenanceAgentComponent::getWho)
                    .findFirst();
        }
        return Optional.empty();
    }

    private static boolean isWord(Observation observation) {
        return Ratings.isRating(observation) || InstrumentScores.isOfAlliance(observation);
    }

    /** The detail of an AuditEvent's entity that says whose statement it is. */
    public static AuditEventEntityDetailComponent detail(String informant) {
        return new AuditEventEntityDetailComponent(new StringType(INFORMANT), new StringType(informant));
    }

    /** Whose statements an AuditEvent is about, as {@code Type/id}: they may learn who looked. */
    public static List<String> informants(AuditEvent event) {
        return event.getEntity().stream()
                .flatMap(entity -> entity.getDetail().stream())
                .filter(detail -> INFORMANT.equals(detail.getType()))
                .flatMap(detail ->
                        detail.getValue() instanceof StringType text ? Stream.of(text.getValue()) : Stream.empty())
                .distinct()
                .toList();
    }
}
