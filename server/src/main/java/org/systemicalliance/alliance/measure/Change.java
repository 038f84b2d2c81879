package org.systemicalliance.alliance.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.systemicalliance.alliance.measure.MeasurementError.Known;
import org.systemicalliance.alliance.picture.DirectedCourse;
import org.systemicalliance.alliance.picture.RatingPoint;

/**
 * How far one informant's newest word about one partner differs from an earlier one, on the same edition of the same form
 * (Jacobson and Truax; measurement specification, section 3, "Change").
 *
 * @param kind which earlier rating the baseline is
 */
public record Change(Measured newest, RatingPoint baseline, Baseline kind) {

    /**
     * The change of a direction within its window; empty where there are no two ratings that can be compared. An earlier
     * rating on another edition is passed over, never converted.
     */
    static Optional<Change> of(DirectedCourse course, Baseline kind, Reliabilities reliabilities) {
        List<RatingPoint> scored = course.scored().toList();
        if (scored.size() < 2) {
            return Optional.empty();
        }
        RatingPoint newest = scored.get(scored.size() - 1);
        List<RatingPoint> earlier = scored.subList(0, scored.size() - 1).stream()
                .filter(point -> point.edition().isSameAs(newest.edition()))
                .toList();
        Measured measured = new Measured(course.direction(), newest, reliabilities.errorOf(newest.edition()));
        return kind.of(earlier).map(baseline -> new Change(measured, baseline, kind));
    }

    /** Newest minus baseline, in points; negative where the newest is lower. */
    public double difference() {
        return newest.score() - baseline.score().doubleValue();
    }

    /** Reliable change index: {@code (x₂ − x₁) / (SD · √(2 (1 − r)))}; empty where the error is unknown. */
    public OptionalDouble index() {
        return newest.error() instanceof Known known
                ? OptionalDouble.of(difference() / known.reliability().standardErrorOfChange())
                : OptionalDouble.empty();
    }

    /** How many points a difference has to exceed so that error alone seldom makes one; empty where it is unknown. */
    public OptionalDouble threshold() {
        return newest.error() instanceof Known known
                ? OptionalDouble.of(Interval.Z * known.reliability().standardErrorOfChange())
                : OptionalDouble.empty();
    }

    /** Whether the newest is lower than the baseline by more than error alone would explain; never where it is unknown. */
    public boolean isReliableDecline() {
        return index().stream().anyMatch(index -> index < -Interval.Z);
    }
}
