package org.systemicalliance.server.answer;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;

/** Completes what a form renderer returned by what only the caller knows: the dyad, the informant and the recorder. */
class Submission {

    private final Records records;
    private final Repetitions repetitions;
    private final Recorders recorders;
    private final Clock clock;

    Submission(Records records, Repetitions repetitions, Recorders recorders, Clock clock) {
        this.records = records;
        this.repetitions = repetitions;
        this.recorders = recorders;
        this.clock = clock;
    }

    /**
     * Stores a completed answer, and with it its rating.
     *
     * @param dyad reference to the dyad
     * @param source reference to the informant
     * @param author reference to whoever recorded it
     * @return the answer as stored, its rating and where that comes from
     * @throws NotPermitted if the caller is not the recorder
     * @throws RuleViolation if the returned answer names somebody else already, or breaks a rule
     */
    List<Resource> submit(
            String dyad, QuestionnaireResponse returned, String source, String author, RequestDetails request) {
        Dyad pair = CareTeams.dyad(records.get(CareTeam.class, dyad));
        recorders.requireSelf(request, author);
        recorders.requireFor(request, pair.child(), source);
        QuestionnaireResponse answer = completed(returned.copy(), pair, source, author);
        return records.inTransaction(request, () -> store(answer, request));
    }

    private List<Resource> store(QuestionnaireResponse answer, RequestDetails request) {
        Repetitions.Place place = repetitions.placeOf(answer);
        repetitions.requireSame(answer, place);
        QuestionnaireResponse stored = records.create(answer, place.id().orElse(null), request);
        String rating = RatingIds.ratingOf(stored.getIdElement().getIdPart());
        return List.of(
                stored,
                records.get(Observation.class, "Observation/" + rating),
                records.get(Provenance.class, "Provenance/" + RatingIds.originOf(rating)));
    }

    private QuestionnaireResponse completed(QuestionnaireResponse answer, Dyad dyad, String source, String author) {
        answer.setId((String) null);
        answer.setMeta(new Meta()
                .addProfile(Guide.profile("alliance-answer"))
                .setSecurity(answer.getMeta().getSecurity()));
        answer.setStatus(QuestionnaireResponseStatus.COMPLETED);
        answer.setSubject(agreed(answer.getSubject(), dyad.child(), "subject"));
        answer.setSource(agreed(answer.getSource(), source, "source"));
        answer.setAuthor(agreed(answer.getAuthor(), author, "author"));
        if (!answer.hasAuthored()) {
            answer.setAuthoredElement(new DateTimeType(Date.from(clock.instant())));
        }
        Extension about = answer.getExtensionByUrl(Guide.ANSWER_DYAD);
        Reference stated =
                about != null && about.getValue() instanceof Reference reference ? reference : new Reference();
        answer.getExtension().removeIf(extension -> Guide.ANSWER_DYAD.equals(extension.getUrl()));
        answer.addExtension(Guide.ANSWER_DYAD, agreed(stated, dyad.id(), "dyad"));
        return answer;
    }

    private static Reference agreed(Reference stated, String known, String what) {
        if (stated.hasReference() && !References.literal(stated).equals(Optional.of(known))) {
            throw new RuleViolation(
                    "sal-submit-" + what,
                    "QuestionnaireResponse." + what,
                    "The answer names another %s than the request.".formatted(what));
        }
        return new Reference(known);
    }
}
