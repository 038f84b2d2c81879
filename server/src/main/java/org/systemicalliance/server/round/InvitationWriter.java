package org.systemicalliance.server.round;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.round.Asking;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.Invitations;

/** Writes invitations as Tasks of the profile {@code rating-invitation}. */
class InvitationWriter {

    private final String child;
    private final RoundRequest round;
    private final Optional<Reference> requester;

    InvitationWriter(String child, RoundRequest round, Optional<Reference> requester) {
        this.child = child;
        this.round = round;
        this.requester = requester;
    }

    /** With an id that follows from who is asked about whom on which day. */
    Task invitation(Asking asking) {
        Direction direction = asking.direction();
        Task task = outline(direction);
        task.setId("Task/" + id(direction, round.today()));
        task.getMeta().addProfile(Guide.profile("rating-invitation"));
        task.setStatus(TaskStatus.REQUESTED);
        task.setIntent(TaskIntent.ORDER);
        task.setAuthoredOn(round.now());
        requester.ifPresent(task::setRequester);
        task.getRestriction()
                .setPeriod(
                        new Period().setEndElement(new DateTimeType(round.due().toString())));
        task.addInput().setType(new CodeableConcept().setText("Form")).setValue(new CanonicalType(asking.form()));
        return task;
    }

    /** As much of an invitation as says who is asked about whom. */
    Task outline(Direction direction) {
        Task task = new Task();
        task.getCode().addCoding(new Coding().setSystem(Guide.TASK_TYPE).setCode(Invitations.RATE_ALLIANCE));
        if (direction.perspective() != Perspective.SELF_REPORT) {
            task.addExtension(
                    Guide.PERSPECTIVE, new CodeType(direction.perspective().code()));
        }
        task.setFocus(new Reference(direction.dyad()));
        task.setFor(new Reference(child));
        task.setOwner(new Reference(direction.informant()));
        task.addInput().setType(new CodeableConcept().setText("Partner")).setValue(new Reference(direction.partner()));
        return task;
    }

    private static String id(Direction direction, LocalDate day) {
        String whole = String.join("|", direction.dyad(), direction.informant(), direction.partner(), day.toString());
        if (direction.perspective() != Perspective.SELF_REPORT) {
            whole += "|" + direction.perspective().code();
        }
        UUID uuid = UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
        return "invitation-" + uuid.toString().replace("-", "");
    }
}
