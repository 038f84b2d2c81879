package org.systemicalliance.alliance.rating;

/**
 * An item whose answer asks for a conversation by itself, whatever the score is (measurement specification, section 3,
 * "Change"). It is no statistic, and it says nothing about why.
 *
 * @param linkId the item
 * @param from the lowest raw value, before any item is turned round, that asks for it
 */
public record MarkedItem(String linkId, int from) {

    /** Coming away from talking with the partner feeling blamed or belittled, mostly or completely. */
    static final MarkedItem BLAMED = new MarkedItem("B4", 3);

    boolean isMarkedIn(Answers answers) {
        return answers.values().getOrDefault(linkId, 0) >= from;
    }
}
