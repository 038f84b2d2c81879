package org.systemicalliance.alliance.rating;

/**
 * One scored question.
 *
 * @param linkId the item's name on the form, such as {@code B4}
 * @param element the element of the alliance it asks about
 * @param reversed whether agreement speaks against the alliance
 * @param maximum the highest value of the response scale, whose lowest is 0
 */
public record Item(String linkId, Element element, boolean reversed, int maximum) {

    public Item {
        if (maximum < 1) {
            throw new IllegalArgumentException("the response scale of " + linkId + " has no range");
        }
    }

    /** The value that counts towards the score: a reversed item is turned round. */
    int recode(int value) {
        return reversed ? maximum - value : value;
    }
}
