package org.systemicalliance.alliance.measure;

import java.util.OptionalDouble;
import org.systemicalliance.alliance.Coded;

/** The error of one score: known from parameters of reliability, or unknown, and why. */
public sealed interface MeasurementError {

    /** Standard error of measurement, in points; empty where it is unknown. */
    OptionalDouble standardError();

    /** Known. */
    record Known(Reliability reliability) implements MeasurementError {
        @Override
        public OptionalDouble standardError() {
            return OptionalDouble.of(reliability.standardError());
        }
    }

    /** Unknown: no interval is drawn round such a score, and no difference from it is called one. */
    record Unknown(Reason reason) implements MeasurementError {
        @Override
        public OptionalDouble standardError() {
            return OptionalDouble.empty();
        }
    }

    /** Why an error is unknown. Codes of CodeSystem {@code measurement-error-absence}. */
    enum Reason implements Coded {
        NO_PARAMETERS("no-parameters"),
        /** Several sources apply alike; none is preferred by chance. */
        SEVERAL_PARAMETERS("several-parameters"),
        EDITION_UNKNOWN("edition-unknown");

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
