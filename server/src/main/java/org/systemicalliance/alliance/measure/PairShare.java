package org.systemicalliance.alliance.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.rating.Core;
import org.systemicalliance.alliance.rating.Edition;

/**
 * What one pair brings into an index.
 *
 * @param value in points
 * @param standardError of the value; empty where unknown
 * @param ratings of which it is made
 * @param beyondError whether the two of the pair differ by more than error of measurement; empty where that is unknown, or
 *     where there is one rating only
 */
record PairShare(
        DyadType type,
        double value,
        OptionalDouble standardError,
        List<Measured> ratings,
        Optional<Boolean> beyondError) {

    /** The mutual rating of two adults. */
    static PairShare of(Discrepancy pair) {
        return new PairShare(
                pair.type(), pair.mutual(), pair.standardErrorOfMutual(), pair.ratings(), pair.isBeyondError());
    }

    /** What an adult says about the relationship with the child; the child's own word and an observer's do not enter. */
    static Optional<PairShare> ofAdult(DyadType type, List<Measured> heard) {
        return heard.stream()
                .filter(measured -> measured.point().edition().core() == Core.ADULT_ABOUT_CHILD)
                .findFirst()
                .map(measured -> new PairShare(
                        type, measured.score(), measured.error().standardError(), List.of(measured), Optional.empty()));
    }

    /** What has to agree before this is averaged with others. */
    Edition.Family family() {
        return ratings.get(0).point().edition().family();
    }
}
