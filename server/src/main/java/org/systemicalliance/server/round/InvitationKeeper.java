package org.systemicalliance.server.round;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.hl7.fhir.r4.model.Type;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.Invitations;
import org.systemicalliance.server.exchange.References;

/** Keeps invitations in step with the answers that they ask for. */
class InvitationKeeper {

    private final StoredInvitations invitations;

    InvitationKeeper(StoredInvitations invitations) {
        this.invitations = invitations;
    }

    /**
     * An answer closes the newest invitation that asked for it, be it overdue. An answer given earlier than somebody was
     * asked, or to another form, is none to that invitation; a proxy answers no invitation of the child's.
     */
    void answered(QuestionnaireResponse answer) {
        dyad(answer).ifPresent(dyad -> informant(answer).stream()
                .flatMap(who -> invitations.of(who, dyad, TaskStatus.REQUESTED, TaskStatus.ACCEPTED).stream())
                .filter(task -> asksFor(task, answer))
                .max(Comparator.comparing(Invitations::asked))
                .ifPresent(task -> close(task, answer)));
    }

    /** An answer that was taken back leaves its invitation open, as it was. */
    void takenBack(QuestionnaireResponse answer) {
        String literal = References.to(answer);
        dyad(answer).ifPresent(dyad -> informant(answer).stream()
                .flatMap(who -> invitations.of(who, dyad, TaskStatus.COMPLETED).stream())
                .filter(task -> outputs(task).anyMatch(literal::equals))
                .forEach(task ->
                        invitations.keep(task.setStatus(TaskStatus.REQUESTED).setOutput(null))));
    }

    /**
     * @throws RuleViolation if who is asked about whom does not agree with the dyad, or the dyad is about another child
     */
    void requireAgreement(Task task) {
        if (Invitations.isInvitation(task) && !invitations.agrees(task)) {
            throw new RuleViolation(
                    "sal-invitation-dyad",
                    "Task.focus",
                    "The one who is asked and the partner are the two people of the dyad, or the one who is asked watches the child and the partner or answers in the child's place; and the dyad is about the child of the invitation.");
        }
    }

    private void close(Task task, QuestionnaireResponse answer) {
        task.setStatus(TaskStatus.COMPLETED);
        task.addOutput()
                .setType(new CodeableConcept().setText("Answer"))
                .setValue(new Reference(References.to(answer)));
        invitations.keep(task);
    }

    private static boolean asksFor(Task task, QuestionnaireResponse answer) {
        return Days.last(answer.getAuthoredElement())
                        .filter(answered -> !Invitations.asked(task).isAfter(answered))
                        .isPresent()
                && form(task).equals(Optional.of(unversioned(answer.getQuestionnaire())));
    }

    private static Optional<String> form(Task task) {
        return task.getInput().stream()
                .map(Task.ParameterComponent::getValue)
                .filter(CanonicalType.class::isInstance)
                .map(Type::primitiveValue)
                .map(InvitationKeeper::unversioned)
                .findFirst();
    }

    private static String unversioned(String canonical) {
        return canonical.split("\\|")[0];
    }

    private static Stream<String> outputs(Task task) {
        return task.getOutput().stream()
                .map(Task.TaskOutputComponent::getValue)
                .filter(Reference.class::isInstance)
                .flatMap(value -> References.literal((Reference) value).stream());
    }

    private static Optional<String> informant(QuestionnaireResponse answer) {
        return References.literal(answer.getSource());
    }

    private static Optional<String> dyad(QuestionnaireResponse answer) {
        return Optional.ofNullable(answer.getExtensionByUrl(Guide.ANSWER_DYAD))
                .map(Extension::getValue)
                .filter(Reference.class::isInstance)
                .flatMap(value -> References.literal((Reference) value));
    }
}
