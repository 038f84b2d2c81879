package org.systemicalliance.alliance.measure;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.systemicalliance.alliance.Coded;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.picture.DirectedCourse;
import org.systemicalliance.alliance.picture.RatingPoint;

/**
 * "Possible strain – review": what one informant last said about one partner asks somebody to look, and to talk. It
 * states neither a cause nor anybody's fault.
 *
 * @param newest the rating that gave rise to it
 * @param change the decline, where that is one of the reasons
 */
public record PossibleStrain(Direction direction, RatingPoint newest, Optional<Change> change, Set<Basis> bases) {

    /** What a possible strain rests on. Codes of CodeSystem {@code strain-basis}. */
    public enum Basis implements Coded {
        /** Lower than the baseline by more than error of measurement; one of many comparisons. */
        RELIABLE_DECLINE("reliable-decline"),
        /** An item was marked that asks for a conversation by itself; no statistic. */
        MARKED_ITEM("marked-item");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public PossibleStrain {
        bases = Set.copyOf(bases);
    }

    /** The strain of one direction, by the rules and the errors of measurement in force. */
    public static Optional<PossibleStrain> of(
            DirectedCourse course, MeasurePolicy policy, Reliabilities reliabilities) {
        return of(course, Change.of(course, policy.baseline(), reliabilities));
    }

    static Optional<PossibleStrain> of(DirectedCourse course, Optional<Change> change) {
        if (course.history().isEmpty()) {
            return Optional.empty();
        }
        RatingPoint newest = course.history().get(course.history().size() - 1);
        Optional<Change> decline = change.filter(Change::isReliableDecline);
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        decline.ifPresent(reliable -> bases.add(Basis.RELIABLE_DECLINE));
        if (!newest.marked().isEmpty()) {
            bases.add(Basis.MARKED_ITEM);
        }
        return bases.isEmpty()
                ? Optional.empty()
                : Optional.of(new PossibleStrain(course.direction(), newest, decline, bases));
    }

    /**
     * Whether it is this rating that asks to look: it marks an item, or is what declined.
     *
     * @param rating its reference
     */
    public boolean restsOn(String rating) {
        boolean marks = bases.contains(Basis.MARKED_ITEM) && newest.rating().equals(rating);
        return marks
                || change.filter(decline -> decline.newest().point().rating().equals(rating))
                        .isPresent();
    }
}
