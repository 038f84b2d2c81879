package org.systemicalliance.alliance.picture;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.systemicalliance.alliance.rating.Edition;

/**
 * One directed rating at one time.
 *
 * @param rating reference to the rating Observation
 * @param assessedAt when the informant answered
 * @param score percent of maximum 0–100; null where too little was answered
 * @param answered number of items answered
 * @param asked number of items asked
 * @param edition the form as it was answered; scores of different editions are not compared
 * @param marked items whose answer asks for a conversation by itself
 */
public record RatingPoint(
        String rating,
        Instant assessedAt,
        BigDecimal score,
        int answered,
        int asked,
        Edition edition,
        Set<String> marked) {

    /** Oldest first; the reference breaks ties, so that the order never depends on how points were stored. */
    public static final Comparator<RatingPoint> BY_TIME =
            Comparator.comparing(RatingPoint::assessedAt).thenComparing(RatingPoint::rating);

    public RatingPoint {
        marked = Set.copyOf(marked);
    }

    public Optional<BigDecimal> scored() {
        return Optional.ofNullable(score);
    }
}
