package org.systemicalliance.alliance.picture;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * One directed rating at one time.
 *
 * @param rating reference to the rating Observation
 * @param assessedAt when the informant answered
 * @param score percent of maximum 0–100; null where too little was answered
 * @param answered number of items answered
 * @param asked number of items asked
 * @param instrument canonical of the form, with version; scores of different instruments are not compared
 */
public record RatingPoint(
        String rating, Instant assessedAt, BigDecimal score, int answered, int asked, String instrument) {

    /** Oldest first; the reference breaks ties, so that the order never depends on how points were stored. */
    public static final Comparator<RatingPoint> BY_TIME =
            Comparator.comparing(RatingPoint::assessedAt).thenComparing(RatingPoint::rating);

    public Optional<BigDecimal> scored() {
        return Optional.ofNullable(score);
    }
}
