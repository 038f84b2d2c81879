package org.systemicalliance.alliance.rating;

/**
 * Something counted beside the scored items that has to be reached before there can be a score.
 *
 * @param linkId the item in which it is noted
 * @param minimum the least that allows a score
 * @param otherwise why there is none below that
 */
public record Gate(String linkId, int minimum, Score.Reason otherwise) {

    /** The child passes all three practice items before the pictorial form counts. */
    static final Gate PRACTICE = new Gate("practice-passed", 3, Score.Reason.PRACTICE_NOT_PASSED);

    /** An observer watches for at least fifteen minutes. */
    static final Gate OBSERVATION = new Gate("observed-minutes", 15, Score.Reason.OBSERVATION_TOO_SHORT);
}
