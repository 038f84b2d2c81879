package org.systemicalliance.server.picture;

import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.ParameterComponent;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.picture.Invitation;
import org.systemicalliance.alliance.picture.Invitation.Outcome;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.References;

/** Invitations to rate, read from Tasks. */
final class Invitations {

    private Invitations() {}

    /** Who was asked about whom; empty if the task does not say so. */
    static Optional<Direction> direction(Task task) {
        Optional<String> dyad = References.literal(task.getFocus());
        Optional<String> informant = References.literal(task.getOwner());
        Optional<String> partner = task.getInput().stream()
                .map(ParameterComponent::getValue)
                .filter(Reference.class::isInstance)
                .flatMap(value -> References.literal((Reference) value).stream())
                .findFirst();
        return dyad.flatMap(pair -> informant.flatMap(
                who -> partner.map(about -> new Direction(pair, who, about, Perspective.SELF_REPORT))));
    }

    static Invitation invitation(Task task) {
        LocalDate due = task.getRestriction().getPeriod().hasEnd()
                ? Days.last(task.getRestriction().getPeriod().getEndElement())
                : null;
        return new Invitation(Days.first(task.getAuthoredOnElement()), due, outcome(task));
    }

    private static Outcome outcome(Task task) {
        return switch (task.getStatus()) {
            case COMPLETED -> Outcome.ANSWERED;
            case REJECTED -> Outcome.DECLINED;
            case CANCELLED, ENTEREDINERROR, FAILED -> Outcome.WITHDRAWN;
            default -> Outcome.OPEN;
        };
    }
}
