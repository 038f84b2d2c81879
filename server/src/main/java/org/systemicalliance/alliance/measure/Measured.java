package org.systemicalliance.alliance.measure;

import java.util.Comparator;
import java.util.Optional;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.picture.RatingPoint;

/**
 * A rating that has a score, with its error.
 *
 * @param direction whose word it is, about whom
 */
public record Measured(Direction direction, RatingPoint point, MeasurementError error) {

    /** By who speaks about whom, never by what was said. */
    static final Comparator<Measured> ORDER = Comparator.comparing(Measured::direction)
            .thenComparing(measured -> measured.point().rating());

    public Measured {
        if (point.score() == null) {
            throw new IllegalArgumentException("a rating without a score has no error either");
        }
    }

    public double score() {
        return point.score().doubleValue();
    }

    /** 95 % confidence interval; empty where the error is unknown. */
    public Optional<Interval> interval() {
        return error.standardError().stream()
                .mapToObj(standardError -> Interval.around(score(), standardError))
                .findFirst();
    }
}
