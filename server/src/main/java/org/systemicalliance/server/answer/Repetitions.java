package org.systemicalliance.server.answer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;

/**
 * Recognises an answer that is sent once more. A sender who did not hear back sends again; that must not make two
 * ratings of one answer.
 */
class Repetitions {

    private final FhirContext context;
    private final Records records;

    Repetitions(FhirContext context, Records records) {
        this.context = context;
        this.records = records;
    }

    /**
     * Where an answer that is sent belongs.
     *
     * @param standing the answer with the same identity that is stored already; empty if there is none
     * @param id the id that the answer has, or will have, here: that of the one that stands there, else the one that
     *     follows from its identity. Empty where the sender has to be left to its own devices, because the answer does
     *     not say enough about itself, or because its place was taken by one that was deleted
     */
    record Place(Optional<QuestionnaireResponse> standing, Optional<String> id) {}

    Place placeOf(QuestionnaireResponse answer) {
        return AnswerIdentity.of(answer)
                .map(this::placeOf)
                .orElseGet(() -> new Place(Optional.empty(), Optional.empty()));
    }

    /**
     * Refuses an answer in whose place another one stands.
     *
     * @throws ResourceVersionConflictException if an answer with the same identity but other content is stored
     */
    void requireSame(QuestionnaireResponse answer, Place place) {
        place.standing().ifPresent(stored -> requireSame(answer, stored));
    }

    /**
     * Refuses an answer that is stored under another id already, where its sender chose the id: it would be rated twice.
     *
     * @throws RuleViolation if the same answer stands under another id
     */
    void requireOnce(QuestionnaireResponse answer) {
        String id = answer.getIdElement().getIdPart();
        AnswerIdentity.of(answer)
                .filter(identity -> !identity.id().equals(id))
                .flatMap(identity -> others(identity)
                        .filter(other -> !other.getIdElement().getIdPart().equals(id))
                        .filter(other -> other.getStatus() != QuestionnaireResponseStatus.ENTEREDINERROR)
                        .findFirst())
                .ifPresent(other -> {
                    throw new RuleViolation(
                            "sal-answer-once",
                            "QuestionnaireResponse.id",
                            "%s is the same informant's answer to the same form about the same dyad at the same time. An answer is stored once; a correction is sent there, with status amended."
                                    .formatted(References.to(other)));
                });
    }

    private Place placeOf(AnswerIdentity identity) {
        Optional<QuestionnaireResponse> standing = stored(identity);
        boolean free = standing.isEmpty() && !records.isDeleted(QuestionnaireResponse.class, place(identity));
        return new Place(
                standing,
                free
                        ? Optional.of(identity.id())
                        : standing.map(same -> same.getIdElement().getIdPart()));
    }

    private Optional<QuestionnaireResponse> stored(AnswerIdentity identity) {
        return records.find(QuestionnaireResponse.class, place(identity)).or(() -> elsewhere(identity));
    }

    private static String place(AnswerIdentity identity) {
        return "QuestionnaireResponse/" + identity.id();
    }

    /** An answer whose sender chose its id. */
    private Optional<QuestionnaireResponse> elsewhere(AnswerIdentity identity) {
        return others(identity).findFirst();
    }

    private Stream<QuestionnaireResponse> others(AnswerIdentity identity) {
        SearchParameterMap criteria = SearchParameterMap.newSynchronous()
                .add(QuestionnaireResponse.SP_SUBJECT, new ReferenceParam(identity.child()))
                .add(QuestionnaireResponse.SP_SOURCE, new ReferenceParam(identity.informant()))
                .add(QuestionnaireResponse.SP_AUTHORED, new DateParam(identity.authored()));
        return records.search(QuestionnaireResponse.class, criteria).stream()
                .filter(other -> AnswerIdentity.of(other).equals(Optional.of(identity)));
    }

    private void requireSame(QuestionnaireResponse sent, QuestionnaireResponse stored) {
        if (!bare(sent).equalsDeep(bare(stored))) {
            throw new ResourceVersionConflictException(
                    "%s is the same informant's answer to the same form about the same dyad at the same time, with other content. To correct it, send it there by PUT with status amended."
                            .formatted(References.to(stored)));
        }
    }

    /** An answer without what storage adds to it, and with references as storage writes them. */
    private QuestionnaireResponse bare(QuestionnaireResponse answer) {
        QuestionnaireResponse bare = answer.copy();
        bare.setId((String) null);
        bare.setMeta(null);
        bare.setText(null);
        bare.setImplicitRules(null);
        context.newTerser()
                .getAllPopulatedChildElementsOfType(bare, Reference.class)
                .forEach(reference -> References.literal(reference).ifPresent(reference::setReference));
        return bare;
    }
}
