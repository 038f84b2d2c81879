package org.systemicalliance.server.answer;

import ca.uhn.fhir.context.FhirContext;
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
    private final AnswerTable table;

    Repetitions(FhirContext context, Records records, AnswerTable table) {
        this.context = context;
        this.records = records;
        this.table = table;
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
                .flatMap(identity -> everywhere(identity)
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
        boolean free =
                standing.isEmpty() && !records.isDeleted(QuestionnaireResponse.class, AnswerTable.place(identity));
        return new Place(
                standing,
                free
                        ? Optional.of(identity.id())
                        : standing.map(same -> same.getIdElement().getIdPart()));
    }

    private Optional<QuestionnaireResponse> stored(AnswerIdentity identity) {
        return records.find(QuestionnaireResponse.class, AnswerTable.place(identity))
                .or(() -> elsewhere(identity));
    }

    /** An answer whose sender chose its id. */
    private Optional<QuestionnaireResponse> elsewhere(AnswerIdentity identity) {
        return table.elsewhere(identity).stream()
                .flatMap(answer -> records.find(QuestionnaireResponse.class, answer).stream())
                .findFirst();
    }

    private Stream<QuestionnaireResponse> everywhere(AnswerIdentity identity) {
        return Stream.concat(Stream.of(AnswerTable.place(identity)), table.elsewhere(identity).stream())
                .flatMap(answer -> records.find(QuestionnaireResponse.class, answer).stream());
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
