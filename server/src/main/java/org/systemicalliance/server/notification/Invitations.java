package org.systemicalliance.server.notification;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.systemicalliance.alliance.notification.Topic;
import org.systemicalliance.alliance.notification.Urgency;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Guide;

/** Notices that invitations come due, which happens without anything being stored. */
class Invitations {

    private static final int AT_ONCE = 100;
    private static final Set<TaskStatus> WAITING = EnumSet.of(
            TaskStatus.REQUESTED, TaskStatus.RECEIVED, TaskStatus.ACCEPTED, TaskStatus.READY, TaskStatus.INPROGRESS);

    private final InvitationTable table;
    private final OccurrenceTable occurrences;
    private final TransactionTemplate transaction;
    private final Duration notice;
    private final Clock clock;

    /** @param notice how long before its day an invitation counts as near */
    Invitations(
            InvitationTable table,
            OccurrenceTable occurrences,
            TransactionTemplate transaction,
            Duration notice,
            Clock clock) {
        this.table = table;
        this.occurrences = occurrences;
        this.transaction = transaction;
        this.notice = notice;
        this.clock = clock;
    }

    /** Whether somebody was asked to rate, and has neither done so nor declined. */
    static boolean waits(Task task) {
        return WAITING.contains(task.getStatus())
                && task.getCode().getCoding().stream().anyMatch(coding -> Guide.TASK_TYPE.equals(coding.getSystem()));
    }

    /** By when it is to be answered; who names a day means all of it, where the server is. */
    static Instant due(Task task, ZoneId zone) {
        DateTimeType end = task.getRestriction().getPeriod().getEndElement();
        return end.getPrecision().ordinal() > TemporalPrecisionEnum.DAY.ordinal()
                ? end.getValue().toInstant()
                : Days.last(end).orElseThrow().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Writes down those that have become more urgent. */
    void comeDue() {
        Instant now = clock.instant();
        for (InvitationTable.Open invitation : table.toBeTold(now, now.plus(notice), AT_ONCE)) {
            Urgency urgency = Urgency.of(invitation.due(), now, notice);
            if (urgency.isNewsAfter(invitation.told())) {
                transaction.executeWithoutResult(status -> {
                    if (table.tell(invitation, urgency)) {
                        occurrences.add(Topic.INVITATION_DUE, invitation.task(), invitation.child(), now);
                    }
                });
            }
        }
    }
}
