package org.systemicalliance.alliance.practice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.systemicalliance.alliance.factor.FactorValue;
import org.systemicalliance.alliance.factor.FactorValue.Measured;
import org.systemicalliance.alliance.factor.FactorValue.Whole;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Span;

/**
 * What the records say about one practice, of one pair or of the system as a whole.
 *
 * @param code the factor that follows from it
 * @param measure the unit of its value
 * @param dyad the pair; empty for the whole system
 * @param days the days that were looked at: those of the window, and of a pair those on which the two worked together
 * @param value at most two decimals
 * @param considered references to what was counted; for a share, to all of which it is one; sorted
 */
public record Finding(
        String code, Measure measure, Optional<Dyad> dyad, Span days, BigDecimal value, List<String> considered) {

    public Finding {
        considered = List.copyOf(considered);
    }

    /** The value as one of a factor. */
    public FactorValue asFactor() {
        return measure == Measure.COUNT ? new Whole(value.intValueExact()) : new Measured(value, measure.unit());
    }
}
