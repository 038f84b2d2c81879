package org.systemicalliance.server.answer;

import java.time.LocalDate;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.agreement.Agreement;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.answer.Statement;
import org.systemicalliance.server.records.Agreements;

/** Willingness as Consents record it. What adults say of themselves needs none of the child's. */
class RecordedWillingness implements Willingness {

    private final Agreements agreements;

    RecordedWillingness(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public void require(Statement statement) {
        String child = statement.claim().child();
        Direction direction = statement.direction();
        if (direction.perspective() == Perspective.SELF_REPORT
                && !direction.informant().equals(child)) {
            return;
        }
        LocalDate day = statement.claim().day();
        Agreement agreement = agreements.around(child);
        if (agreement.refuses(direction, day)) {
            throw new RuleViolation(
                    "sal-answer-dissent",
                    "QuestionnaireResponse.subject",
                    "The child does not want to be asked about this partner; neither its own answer, nor one in its place, nor what others observe is collected.");
        }
        if (agreement.speaksForAnAdult(direction, day)) {
            throw new RuleViolation(
                    "sal-answer-majority",
                    "QuestionnaireResponse.source",
                    "Who is of age speaks for themselves, or has agreed since that somebody speaks in their place.");
        }
    }
}
