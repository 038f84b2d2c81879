package org.systemicalliance.server.exchange;

import java.util.Optional;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;

/** Scores on instruments of others, read from Observations that name one. */
public final class InstrumentScores {

    /** Code of measure {@code instrument-score}. */
    public static final String OF_ALLIANCE = "instrument-score";

    private InstrumentScores() {}

    /** Whether it is what somebody says about a relationship, on an instrument of others. */
    public static boolean isOfAlliance(Observation observation) {
        return observation.getCode().getCoding().stream()
                .anyMatch(coding -> Guide.MEASURE.equals(coding.getSystem()) && OF_ALLIANCE.equals(coding.getCode()));
    }

    /** The instrument, as {@code url|version}; empty where none is named. */
    public static Optional<String> instrumentOf(Observation observation) {
        return Optional.ofNullable(observation.getExtensionByUrl(Guide.SCORED_INSTRUMENT))
                .map(Extension::getValue)
                .map(value -> value.primitiveValue());
    }
}
