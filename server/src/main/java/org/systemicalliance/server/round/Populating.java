package org.systemicalliance.server.round;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.ParameterComponent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Directions;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.FormPurpose;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.Invitations;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.Sight;

/** Prepares answers: everything about them is known but what is to be said. */
class Populating {

    private final Records records;
    private final FormsByRole forms;
    private final Sight sight;
    private final Clock clock;

    Populating(Records records, FormsByRole forms, Sight sight, Clock clock) {
        this.records = records;
        this.forms = forms;
        this.sight = sight;
        this.clock = clock;
    }

    /**
     * An answer in progress, stored nowhere.
     *
     * @throws RuleViolation if form, dyad, informant and child do not belong together, or the invitation has ended
     */
    QuestionnaireResponse prepare(PopulateRequest populate, RequestDetails request) {
        return Optional.ofNullable(populate.context().get(PopulateRequest.INVITATION))
                .map(invitation -> ofInvitation(visible(Task.class, invitation, request), populate, request))
                .orElseGet(() -> ofDyad(populate, request));
    }

    private QuestionnaireResponse ofInvitation(Task task, PopulateRequest populate, RequestDetails request) {
        Direction direction = Invitations.direction(task)
                .filter(asked -> Invitations.isInvitation(task))
                .orElseThrow(() -> new RuleViolation(
                        "sal-invitation-task", "context.content", "The Task of the context is an invitation to rate."));
        if (task.getStatus() != TaskStatus.REQUESTED && task.getStatus() != TaskStatus.ACCEPTED) {
            throw new RuleViolation(
                    "sal-invitation-ended", "context.content", "The invitation was answered, declined or cancelled.");
        }
        Dyad dyad = CareTeams.dyad(records.get(CareTeam.class, direction.dyad()));
        Questionnaire form = agreed(populate.form(), form(task))
                .flatMap(forms::find)
                .orElseGet(() -> usual(dyad, direction.informant()));
        return answer(form, dyad, direction.informant(), populate, request);
    }

    private QuestionnaireResponse ofDyad(PopulateRequest populate, RequestDetails request) {
        CareTeam team = visible(CareTeam.class, populate.context().get(PopulateRequest.DYAD), request);
        Dyad dyad = CareTeams.dyad(team);
        String informant = populate.context().get(PopulateRequest.INFORMANT);
        Questionnaire form = populate.form()
                .map(canonical -> forms.find(canonical).orElseThrow(() -> unknown(canonical)))
                .orElseGet(() -> usual(dyad, informant));
        return answer(form, dyad, informant, populate, request);
    }

    private <T extends Resource> T visible(Class<T> type, String literal, RequestDetails request) {
        return records.find(type, literal)
                .filter(found -> sight.admits(request, found))
                .orElseThrow(() -> new ResourceNotFoundException(literal + " is not known"));
    }

    private static Optional<String> form(Task task) {
        return task.getInput().stream()
                .map(ParameterComponent::getValue)
                .filter(CanonicalType.class::isInstance)
                .map(canonical -> canonical.primitiveValue())
                .findFirst();
    }

    private static Optional<String> agreed(Optional<String> stated, Optional<String> asked) {
        boolean differs = stated.isPresent()
                && asked.filter(form -> form.split("\\|")[0].equals(stated.get().split("\\|")[0]))
                        .isEmpty();
        if (differs) {
            throw new RuleViolation("sal-populate-form", "canonical", "The invitation asks for another form.");
        }
        return asked;
    }

    /** The form that the informant usually fills in about the other of the two. */
    private Questionnaire usual(Dyad dyad, String informant) {
        return Optional.of(informant)
                .filter(dyad::joins)
                .flatMap(who -> forms.of(dyad.type(), dyad.roleOf(who)))
                .flatMap(purpose -> forms.find(purpose.canonical()))
                .orElseThrow(() -> new RuleViolation(
                        "sal-populate-form",
                        "canonical",
                        "The request names the form where the informant is not one of the two of the dyad."));
    }

    private static RuleViolation unknown(String canonical) {
        return new RuleViolation(
                "sal-populate-form", "canonical", "No form of the guide has the address %s.".formatted(canonical));
    }

    private QuestionnaireResponse answer(
            Questionnaire form, Dyad dyad, String informant, PopulateRequest populate, RequestDetails request) {
        requireBelongingTogether(form, dyad, informant);
        requireSubject(populate, dyad);
        QuestionnaireResponse answer = new QuestionnaireResponse();
        answer.getMeta().addProfile(Guide.profile("alliance-answer"));
        answer.setQuestionnaire(form.getUrl() + "|" + form.getVersion());
        answer.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        answer.addExtension(Guide.ANSWER_DYAD, new Reference(dyad.id()));
        answer.setSubject(new Reference(dyad.child()));
        answer.setSource(new Reference(informant));
        answer.setAuthor(author(informant, request));
        answer.setAuthored(Date.from(clock.instant()));
        form.getItem().forEach(item -> prepare(item, answer.getItem()));
        return answer;
    }

    /** Whoever is signed in writes it down. */
    private Reference author(String informant, RequestDetails request) {
        return sight.speaksAs(request, informant)
                ? new Reference(informant)
                : Requester.of(request).orElseGet(() -> new Reference(informant));
    }

    private static void prepare(
            QuestionnaireItemComponent question, List<QuestionnaireResponseItemComponent> prepared) {
        if (question.getType() == QuestionnaireItemType.DISPLAY) {
            return;
        }
        QuestionnaireResponseItemComponent item = new QuestionnaireResponseItemComponent().setText(question.getText());
        item.setLinkId(question.getLinkId());
        question.getItem().forEach(inner -> prepare(inner, item.getItem()));
        prepared.add(item);
    }

    private static void requireSubject(PopulateRequest populate, Dyad dyad) {
        if (populate.subject().isPresent() && !populate.subject().get().equals(dyad.child())) {
            throw new RuleViolation("sal-populate-subject", "subject", "The dyad is about another child.");
        }
    }

    private static void requireBelongingTogether(Questionnaire form, Dyad dyad, String informant) {
        boolean fits = FormPurpose.of(form)
                .filter(purpose -> purpose.dyadType() == dyad.type())
                .flatMap(purpose -> Directions.of(dyad, purpose.informant(), informant))
                .isPresent();
        if (!fits) {
            throw new RuleViolation(
                    "sal-populate-form", "canonical", "This informant does not answer this form about this dyad.");
        }
    }
}
