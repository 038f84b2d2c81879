package org.systemicalliance.server.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Range;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.instrument.Instrument;
import org.systemicalliance.alliance.instrument.ScoreRange;
import org.systemicalliance.server.exchange.Guide;

/** Reads what a Questionnaire says in its extension {@code instrument-scoring}. */
final class InstrumentReader {

    private InstrumentReader() {}

    /** Whether a Questionnaire registers an instrument of others. */
    static boolean isRegistered(Questionnaire questionnaire) {
        return questionnaire.hasExtension(Guide.INSTRUMENT_SCORING);
    }

    /**
     * @throws RuleViolation if what the Questionnaire says does not hold together
     */
    static Instrument read(Questionnaire questionnaire) {
        Extension scoring = questionnaire.getExtensionByUrl(Guide.INSTRUMENT_SCORING);
        return new Instrument(
                questionnaire.getUrl(),
                questionnaire.getVersion(),
                questionnaire.getTitle(),
                codes(scoring, "respondent").map(AgentRole::of).collect(Collectors.toSet()),
                range(scoring.getExtensionByUrl("total")),
                subscales(scoring.getExtensionsByUrl("subscale")),
                codes(scoring, "factor").collect(Collectors.toSet()));
    }

    private static Map<String, ScoreRange> subscales(List<Extension> subscales) {
        return subscales.stream()
                .collect(Collectors.toMap(
                        subscale -> codes(subscale, "code").findFirst().orElseThrow(InstrumentReader::incomplete),
                        subscale ->
                                range(subscale.getExtensionByUrl("range")).orElseThrow(InstrumentReader::incomplete)));
    }

    private static Stream<String> codes(Extension scoring, String name) {
        return scoring.getExtensionsByUrl(name).stream()
                .map(part -> part.getValue().primitiveValue());
    }

    private static Optional<ScoreRange> range(Extension part) {
        if (part == null || !(part.getValue() instanceof Range range)) {
            return Optional.empty();
        }
        BigDecimal least = range.getLow().getValue();
        BigDecimal greatest = range.getHigh().getValue();
        if (least == null || greatest == null || least.compareTo(greatest) >= 0) {
            throw incomplete();
        }
        return Optional.of(new ScoreRange(least, greatest));
    }

    private static RuleViolation incomplete() {
        return new RuleViolation(
                "sal-instrument-scoring",
                "Questionnaire.extension('" + Guide.INSTRUMENT_SCORING + "')",
                "The instrument does not say completely which scores there can be.");
    }
}
