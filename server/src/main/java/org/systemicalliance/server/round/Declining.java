package org.systemicalliance.server.round;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.server.exchange.Invitations;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.Sight;

/** Says no to an invitation. Nobody is asked why. */
class Declining {

    private final Records records;
    private final StoredInvitations invitations;
    private final Sight sight;

    Declining(Records records, StoredInvitations invitations, Sight sight) {
        this.records = records;
        this.invitations = invitations;
        this.sight = sight;
    }

    /**
     * @param literal reference to the invitation
     * @return the invitation, declined
     * @throws NotPermitted if somebody else was asked
     * @throws RuleViolation if it is no invitation to rate, or has ended already
     */
    Task decline(String literal, RequestDetails request) {
        return records.inTransaction(request, () -> decline(records.get(Task.class, literal), request));
    }

    private Task decline(Task task, RequestDetails request) {
        Direction direction = Invitations.direction(task)
                .filter(asked -> Invitations.isInvitation(task))
                .orElseThrow(() -> new RuleViolation(
                        "sal-invitation-task", "Task.code", "Only an invitation to rate is declined."));
        requireOwn(direction, References.literal(task.getFor()).orElse(""), request);
        return switch (task.getStatus()) {
            case REJECTED -> task;
            case REQUESTED, RECEIVED, ACCEPTED, READY, INPROGRESS, ONHOLD, DRAFT ->
                invitations.keep(task.setStatus(TaskStatus.REJECTED));
            default ->
                throw new RuleViolation(
                        "sal-invitation-ended", "Task.status", "The invitation was answered or cancelled already.");
        };
    }

    /** The child may say no through whoever records for it, but for the partner it was asked about. */
    private void requireOwn(Direction direction, String child, RequestDetails request) {
        boolean forChild = direction.informant().equals(child)
                && sight.recordsFor(request, child, child)
                && !sight.speaksAs(request, direction.partner());
        if (!sight.speaksAs(request, direction.informant()) && !forChild) {
            throw new NotPermitted("access-invitation", "An invitation is declined by the one who is asked.");
        }
    }
}
