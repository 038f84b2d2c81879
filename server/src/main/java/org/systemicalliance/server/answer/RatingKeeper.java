package org.systemicalliance.server.answer;

import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;

/**
 * Keeps ratings in step with their answers, inside the transaction that changes an answer. A rating that a client sends
 * beside its answer is accepted as it is, as long as it says what the server would have said.
 */
class RatingKeeper {

    private final Rater rater;
    private final Repetitions repetitions;
    private final Records records;

    RatingKeeper(Rater rater, Repetitions repetitions, Records records) {
        this.rater = rater;
        this.repetitions = repetitions;
        this.records = records;
    }

    /**
     * Makes the rating agree with an answer that was just stored.
     *
     * @param running what the running transaction knows of where references lead
     * @throws RuleViolation if the answer breaks a rule
     */
    void answered(QuestionnaireResponse answer, TransactionDetails running) {
        Optional<Observation> rating = present(answer);
        if (isTakenBack(answer)) {
            rating.ifPresent(this::takeBack);
        } else {
            rater.formOf(answer).ifPresent(form -> answered(answer, form, rating, running));
        }
    }

    /** Takes the rating back of an answer that is about to be deleted. */
    void deleted(QuestionnaireResponse answer) {
        present(answer).ifPresent(this::takeBack);
    }

    /**
     * Refuses a rating that a client wrote and that its answer does not support.
     *
     * @throws RuleViolation if the rating says anything else than its answer
     */
    void requireSupported(Observation rating) {
        if (Ratings.isRating(rating)) {
            supported(rating, answerOf(rating));
        }
    }

    /**
     * Refuses to delete a rating whose answer stands.
     *
     * @throws RuleViolation if the answer stands
     */
    void requireUnsupported(Observation rating) {
        if (Ratings.isRating(rating)) {
            References.literal(rating.getDerivedFromFirstRep())
                    .flatMap(answer -> records.find(QuestionnaireResponse.class, answer))
                    .ifPresent(answer -> require(
                            !isComplete(answer) || rater.formOf(answer).isEmpty(),
                            "A rating goes when its answer is taken back; mark the answer as entered in error."));
        }
    }

    private void answered(
            QuestionnaireResponse answer, ScoredForm form, Optional<Observation> present, TransactionDetails running) {
        if (isComplete(answer)) {
            repetitions.requireOnce(answer);
            rated(answer, rater.rate(answer, form, idOf(answer), recorded(answer)), present, running);
        } else if (present.filter(rating -> !isTakenBack(rating)).isPresent()) {
            throw new RuleViolation(
                    "sal-answer-status",
                    "QuestionnaireResponse.status",
                    "A completed answer is not reopened; it is amended, or marked as entered in error.");
        }
    }

    private void rated(
            QuestionnaireResponse answer, Rating rating, Optional<Observation> present, TransactionDetails running) {
        present.ifPresent(old -> requireSameStatement(rating.observation(), old));
        Optional<Observation> standing = present.filter(old -> !isTakenBack(old));
        Optional<Observation> agreeing = standing.filter(old -> agree(old, rating.observation()));
        boolean labelled = label(agreeing.orElse(rating.observation()), answer);
        if (agreeing.isEmpty()) {
            requireAmendment(answer, standing);
            records.storeAll(rating.resources(), running);
        } else if (labelled) {
            records.store(agreeing.get());
        } else if (records.find(Provenance.class, References.to(rating.origin()))
                .isEmpty()) {
            records.store(rating.origin());
        }
    }

    /** What a rater wants protected is protected in the rating, too. Answers whether the rating lacked a label. */
    private static boolean label(Observation rating, QuestionnaireResponse answer) {
        List<Coding> missing = answer.getMeta().getSecurity().stream()
                .filter(label -> rating.getMeta().getSecurity(label.getSystem(), label.getCode()) == null)
                .toList();
        missing.forEach(label -> rating.getMeta().addSecurity(label.copy()));
        return !missing.isEmpty();
    }

    /** Who said it, about whom and for which child is never amended: that is another answer. */
    private static void requireSameStatement(Observation rating, Observation before) {
        requireSame(rating.getSubject(), before.getSubject(), "QuestionnaireResponse.subject", "child");
        requireSame(
                rating.getPerformerFirstRep(),
                before.getPerformerFirstRep(),
                "QuestionnaireResponse.source",
                "informant");
        for (int i = 0; i < rating.getFocus().size(); i++) {
            Reference old = i < before.getFocus().size() ? before.getFocus().get(i) : new Reference();
            requireSame(rating.getFocus().get(i), old, "QuestionnaireResponse.extension", "dyad and partner");
        }
    }

    private static void requireSame(Reference one, Reference other, String element, String what) {
        if (!References.literal(one).equals(References.literal(other))) {
            throw new RuleViolation(
                    "sal-answer-amended",
                    element,
                    "An amendment keeps the %s of the answer; mark this one as entered in error and send another."
                            .formatted(what));
        }
    }

    private static void requireAmendment(QuestionnaireResponse answer, Optional<Observation> standing) {
        if (standing.isPresent() && answer.getStatus() != QuestionnaireResponseStatus.AMENDED) {
            throw new RuleViolation(
                    "sal-answer-amended",
                    "QuestionnaireResponse.status",
                    "A completed answer that was rated is changed by sending it with status amended.");
        }
    }

    private void takeBack(Observation rating) {
        if (!isTakenBack(rating)) {
            rating.setStatus(ObservationStatus.ENTEREDINERROR);
            records.store(rating);
        }
    }

    private void supported(Observation rating, QuestionnaireResponse answer) {
        if (isTakenBack(answer)) {
            require(isTakenBack(rating), "The answer was taken back, and its rating with it.");
            return;
        }
        Optional<ScoredForm> form = rater.formOf(answer);
        if (form.isPresent()) {
            require(isComplete(answer), "A rating follows from a completed answer.");
            Observation expected = rater.rate(answer, form.get(), idOf(answer), recorded(answer))
                    .observation();
            require(
                    References.to(rating).equals(References.to(expected)),
                    "The rating of this answer has the id '%s'."
                            .formatted(expected.getIdElement().getIdPart()));
            require(agree(rating, expected), "The rating says what its answer says, scored as its form prescribes.");
        }
    }

    private QuestionnaireResponse answerOf(Observation rating) {
        return rating.getDerivedFrom().stream()
                .flatMap(reference -> References.literal(reference).stream())
                .filter(literal -> References.typeOf(literal).equals("QuestionnaireResponse"))
                .findFirst()
                .flatMap(literal -> records.find(QuestionnaireResponse.class, literal))
                .orElseThrow(() -> violation("A directed rating is derived from an answer that is stored here."));
    }

    private Optional<Observation> present(QuestionnaireResponse answer) {
        return records.find(Observation.class, "Observation/" + RatingIds.ratingOf(idOf(answer)));
    }

    private static boolean agree(Observation one, Observation other) {
        return RatingGist.of(one).equals(RatingGist.of(other));
    }

    private static boolean isComplete(QuestionnaireResponse answer) {
        return answer.getStatus() == QuestionnaireResponseStatus.COMPLETED
                || answer.getStatus() == QuestionnaireResponseStatus.AMENDED;
    }

    private static boolean isTakenBack(QuestionnaireResponse answer) {
        return answer.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR;
    }

    private static boolean isTakenBack(Observation rating) {
        return rating.getStatus() == ObservationStatus.ENTEREDINERROR;
    }

    private static String idOf(QuestionnaireResponse answer) {
        return answer.getIdElement().getIdPart();
    }

    private static Instant recorded(QuestionnaireResponse answer) {
        return answer.getMeta().getLastUpdated().toInstant();
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw violation(sentence);
        }
    }

    private static RuleViolation violation(String sentence) {
        return new RuleViolation("sal-rating-origin", "Observation.derivedFrom", sentence);
    }
}
