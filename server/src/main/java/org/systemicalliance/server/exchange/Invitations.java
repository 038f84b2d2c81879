package org.systemicalliance.server.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.ParameterComponent;
import org.hl7.fhir.r4.model.Type;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.picture.Invitation;
import org.systemicalliance.alliance.picture.Invitation.Outcome;

/** Invitations to rate, read from Tasks. */
public final class Invitations {

    /** Code of a Task that invites to rate. */
    public static final String RATE_ALLIANCE = "rate-alliance";

    /** Why an invitation was cancelled that nobody answered in time. */
    public static final String LAPSED = "lapsed";

    private Invitations() {}

    public static boolean isInvitation(Task task) {
        return has(task.getCode(), Guide.TASK_TYPE, RATE_ALLIANCE);
    }

    /** Who was asked about whom; empty if the task does not say so. */
    public static Optional<Direction> direction(Task task) {
        Optional<String> dyad = References.literal(task.getFocus());
        Optional<String> informant = References.literal(task.getOwner());
        return dyad.flatMap(pair -> informant.flatMap(
                who -> partner(task).map(about -> new Direction(pair, who, about, perspective(task)))));
    }

    private static Perspective perspective(Task task) {
        return Optional.ofNullable(task.getExtensionByUrl(Guide.PERSPECTIVE))
                .map(Extension::getValue)
                .filter(Type::hasPrimitiveValue)
                .map(stated -> Perspective.of(stated.primitiveValue()))
                .orElse(Perspective.SELF_REPORT);
    }

    /** About whom somebody is asked. */
    public static Optional<String> partner(Task task) {
        return task.getInput().stream()
                .map(ParameterComponent::getValue)
                .filter(Reference.class::isInstance)
                .flatMap(value -> References.literal((Reference) value).stream())
                .findFirst();
    }

    public static Invitation invitation(Task task) {
        LocalDate due =
                Days.last(task.getRestriction().getPeriod().getEndElement()).orElse(null);
        return new Invitation(asked(task), due, outcome(task));
    }

    /** The day on which somebody was asked; where that is not said, on which it was stored. */
    public static LocalDate asked(Task task) {
        return Days.first(task.getAuthoredOnElement())
                .or(() -> Days.first(task.getMeta().getLastUpdatedElement()))
                .orElseThrow();
    }

    private static Outcome outcome(Task task) {
        return switch (task.getStatus()) {
            case COMPLETED -> Outcome.ANSWERED;
            case REJECTED -> Outcome.DECLINED;
            case CANCELLED -> hasLapsed(task) ? Outcome.OPEN : Outcome.WITHDRAWN;
            case ENTEREDINERROR, FAILED -> Outcome.WITHDRAWN;
            default -> Outcome.OPEN;
        };
    }

    /** Somebody who was asked anew had not answered before; that stays known. */
    private static boolean hasLapsed(Task task) {
        return has(task.getStatusReason(), Guide.INVITATION_REASON, LAPSED);
    }

    private static boolean has(CodeableConcept concept, String system, String code) {
        return concept.getCoding().stream()
                .anyMatch((Coding coding) -> system.equals(coding.getSystem()) && code.equals(coding.getCode()));
    }
}
