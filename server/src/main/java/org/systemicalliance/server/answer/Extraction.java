package org.systemicalliance.server.answer;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;

/** Says what an answer is worth, without storing anything. */
class Extraction {

    private final Rater rater;
    private final Records records;
    private final Recorders recorders;
    private final Clock clock;

    Extraction(Rater rater, Records records, Recorders recorders, Clock clock) {
        this.rater = rater;
        this.records = records;
        this.recorders = recorders;
        this.clock = clock;
    }

    /** The rating of an answer that is stored: the very one that was stored with it. */
    Rating ofStored(String literal) {
        QuestionnaireResponse answer = records.get(QuestionnaireResponse.class, literal);
        String id = answer.getIdElement().getIdPart();
        return stored(id)
                .orElseGet(
                        () -> of(answer, id, answer.getMeta().getLastUpdated().toInstant()));
    }

    /**
     * The rating that an answer would have, once it is stored.
     *
     * @throws NotPermitted if the caller is not who records it, or may not record the answers of its informant: rating
     *     one tells who belongs to whom, and what the child agreed to
     */
    Rating of(QuestionnaireResponse answer, RequestDetails request) {
        if (answer == null) {
            throw new InvalidRequestException(
                    "The operation needs an answer, as its body or as questionnaire-response.");
        }
        References.literal(answer.getAuthor()).ifPresent(recorder -> recorders.requireSelf(request, recorder));
        References.literal(answer.getSubject()).ifPresent(child -> References.literal(answer.getSource())
                .ifPresent(informant -> recorders.requireFor(request, child, informant)));
        String id = Optional.ofNullable(answer.getIdElement().getIdPart())
                .or(() -> AnswerIdentity.of(answer).map(AnswerIdentity::id))
                .orElse("unnamed");
        return of(answer, id, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Optional<Rating> stored(String answer) {
        String rating = RatingIds.ratingOf(answer);
        return records.find(Observation.class, "Observation/" + rating)
                .flatMap(observation -> records.find(Provenance.class, "Provenance/" + RatingIds.originOf(rating))
                        .map(origin -> new Rating(observation, origin)));
    }

    private Rating of(QuestionnaireResponse answer, String id, Instant recorded) {
        boolean takenBack = answer.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR;
        if (!takenBack
                && answer.getStatus() != QuestionnaireResponseStatus.COMPLETED
                && answer.getStatus() != QuestionnaireResponseStatus.AMENDED) {
            throw new RuleViolation(
                    "sal-answer-status", "QuestionnaireResponse.status", "Only a completed answer has a rating.");
        }
        ScoredForm form = rater.formOf(answer)
                .orElseThrow(() -> new RuleViolation(
                        "sal-answer-form",
                        "QuestionnaireResponse.questionnaire",
                        "Answers to this questionnaire are not rated; it does not say how."));
        Rating rating = rater.rate(answer, form, id, recorded);
        if (takenBack) {
            rating.observation().setStatus(ObservationStatus.ENTEREDINERROR);
        }
        return rating;
    }
}
