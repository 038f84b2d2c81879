package org.systemicalliance.alliance.round;

import java.time.LocalDate;
import java.util.Objects;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.picture.Invitation;
import org.systemicalliance.alliance.picture.Invitation.Outcome;

/**
 * That somebody was asked about somebody before, about this child or another.
 *
 * @param task reference to the invitation
 */
public record Asked(String task, Direction direction, Invitation invitation) {

    public Asked {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(invitation, "invitation");
    }

    /** Whether there is still time to answer. */
    boolean waitsOn(LocalDate day) {
        return invitation.outcome() == Outcome.OPEN && !isOverdueOn(day);
    }

    /** Whether the time to answer is over without an answer. */
    boolean lapsedBy(LocalDate day) {
        return invitation.outcome() == Outcome.OPEN && isOverdueOn(day);
    }

    /** What was asked by mistake burdened nobody. */
    boolean counts() {
        return invitation.outcome() != Outcome.WITHDRAWN;
    }

    private boolean isOverdueOn(LocalDate day) {
        return invitation.due() != null && invitation.due().isBefore(day);
    }
}
