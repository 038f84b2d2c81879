package org.systemicalliance.server.answer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The ids of what follows from an answer. They follow from the answer's id, so that an answer has one rating, however
 * often and by whom it is sent.
 */
final class RatingIds {

    private static final int LONGEST = 64;

    private RatingIds() {}

    static String ratingOf(String answer) {
        return prefixed("rating-", answer);
    }

    static String originOf(String rating) {
        return prefixed("origin-", rating);
    }

    private static String prefixed(String prefix, String id) {
        String plain = prefix + id;
        return plain.length() <= LONGEST ? plain : prefix + digest(id);
    }

    private static String digest(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
