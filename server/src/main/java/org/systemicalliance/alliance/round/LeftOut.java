package org.systemicalliance.alliance.round;

import org.systemicalliance.alliance.Coded;
import org.systemicalliance.alliance.answer.Direction;

/** A direction that a round does not ask in, and why. */
public record LeftOut(Direction direction, Reason reason) {

    /** Codes of CodeSystem {@code invitation-reason}. */
    public enum Reason implements Coded {
        EXCLUDED("excluded", "The pair, or one of the two, was left out of the round."),
        NO_AGREEMENT(
                "no-agreement", "There is no agreement in force by which this person may be asked about this partner."),
        ALREADY_ASKED("already-asked", "The person was asked, and there is still time to answer."),
        BURDEN("burden", "The person was asked as often lately as anybody should be.");

        private final String code;
        private final String sentence;

        Reason(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }

        @Override
        public String code() {
            return code;
        }

        /** For whoever started the round. */
        public String sentence() {
            return sentence;
        }
    }
}
