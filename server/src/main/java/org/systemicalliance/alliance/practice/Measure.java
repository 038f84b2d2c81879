package org.systemicalliance.alliance.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a tally becomes a value. */
public enum Measure {
    /** How many times. */
    COUNT("") {
        @Override
        BigDecimal value(Tally tally, long days) {
            return BigDecimal.valueOf(tally.counted());
        }
    },
    /** How many times in a week. */
    PER_WEEK("/wk") {
        @Override
        BigDecimal value(Tally tally, long days) {
            return rate(tally, days, DAYS_OF_WEEK);
        }
    },
    /** How many times in a month of mean length, as UCUM counts months. */
    PER_MONTH("/mo") {
        @Override
        BigDecimal value(Tally tally, long days) {
            return rate(tally, days, DAYS_OF_MONTH);
        }
    },
    /** Which part of all, in percent. */
    PERCENT("%") {
        @Override
        BigDecimal value(Tally tally, long days) {
            return BigDecimal.valueOf(100L * tally.counted())
                    .divide(BigDecimal.valueOf(tally.considered().size()), DECIMALS, RoundingMode.HALF_UP);
        }
    };

    private static final int DECIMALS = 2;
    private static final BigDecimal DAYS_OF_WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal DAYS_OF_MONTH = new BigDecimal("30.4375");

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    /** The unit as a code of UCUM; empty for a plain number. */
    String unit() {
        return unit;
    }

    /**
     * @param days how many days were looked at, at least one
     */
    abstract BigDecimal value(Tally tally, long days);

    private static BigDecimal rate(Tally tally, long days, BigDecimal unit) {
        return BigDecimal.valueOf(tally.counted())
                .multiply(unit)
                .divide(BigDecimal.valueOf(days), DECIMALS, RoundingMode.HALF_UP);
    }
}
