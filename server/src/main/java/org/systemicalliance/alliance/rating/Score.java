package org.systemicalliance.alliance.rating;

import java.math.BigDecimal;
import java.util.Optional;
import org.systemicalliance.alliance.Coded;

/** A score, or the reason why there is none; either way with the number of items answered. */
public sealed interface Score {

    /** How many items were answered. */
    int answered();

    /** How many items were asked. */
    int asked();

    /** Percent of maximum, 0–100 with two decimals; empty where too little was answered. */
    Optional<BigDecimal> value();

    /** Percent of maximum possible score of the items answered. */
    record Scored(BigDecimal percent, int answered, int asked) implements Score {
        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(percent);
        }
    }

    /** No score, and why. */
    record Absent(Reason reason, int answered, int asked) implements Score {
        @Override
        public Optional<BigDecimal> value() {
            return Optional.empty();
        }
    }

    /** Why there is no score. Codes of CodeSystem {@code rating-absence}. */
    enum Reason implements Coded {
        TOO_FEW_ITEMS("too-few-items"),
        PRACTICE_NOT_PASSED("practice-not-passed"),
        OBSERVATION_TOO_SHORT("observation-too-short");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
