package org.systemicalliance.alliance.measure;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.rating.Core;

/**
 * How far two adults differ in what they say about each other, on the same questions (measurement specification, section
 * 3, "Discrepancy"). Disagreement is data, not error. Adult, child and observer are never subtracted from each other.
 *
 * @param first what the one in the first role of the dyad type says
 * @param second what the other says
 */
public record Discrepancy(DyadType type, Measured first, Measured second) {

    /** The discrepancy of a pair whose two directions were both heard on comparable forms for adults about adults. */
    static Optional<Discrepancy> of(DyadType type, Measured first, Measured second) {
        boolean comparable = first.point().edition().core() == Core.ADULT_ABOUT_ADULT
                && first.point().edition().isComparableWith(second.point().edition());
        return comparable ? Optional.of(new Discrepancy(type, first, second)) : Optional.empty();
    }

    /** First minus second, in points. */
    public double difference() {
        return first.score() - second.score();
    }

    /** {@code √(SEM₁² + SEM₂²)}; empty where either is unknown. */
    public OptionalDouble standardError() {
        OptionalDouble one = first.error().standardError();
        OptionalDouble other = second.error().standardError();
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(Math.hypot(one.getAsDouble(), other.getAsDouble()))
                : OptionalDouble.empty();
    }

    /** The difference in units of its standard error; empty where that is unknown. */
    public OptionalDouble standardized() {
        OptionalDouble error = standardError();
        return error.isPresent() ? OptionalDouble.of(difference() / error.getAsDouble()) : error;
    }

    /** Whether the two differ by more than error of measurement; empty where that is unknown. */
    public Optional<Boolean> isBeyondError() {
        OptionalDouble z = standardized();
        return z.isPresent() ? Optional.of(Math.abs(z.getAsDouble()) > Interval.Z) : Optional.empty();
    }

    /** The mutual rating: the mean of both directions. */
    public double mutual() {
        return (first.score() + second.score()) / 2;
    }

    /** {@code ½ √(SEM₁² + SEM₂²)}; empty where either is unknown. */
    public OptionalDouble standardErrorOfMutual() {
        OptionalDouble error = standardError();
        return error.isPresent() ? OptionalDouble.of(error.getAsDouble() / 2) : error;
    }

    /** Whole days between the two answers. */
    public long daysApart() {
        return Math.abs(ChronoUnit.DAYS.between(
                first.point().assessedAt(), second.point().assessedAt()));
    }

    public List<Measured> ratings() {
        return List.of(first, second);
    }
}
