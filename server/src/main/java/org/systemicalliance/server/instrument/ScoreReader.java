package org.systemicalliance.server.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.instrument.Instrument;
import org.systemicalliance.alliance.instrument.ReportedScore;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Factors;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.CareSystems;
import org.systemicalliance.server.records.Records;

/** Reads scores together with what one resource cannot know: the pair they are about, and the part of who answered. */
class ScoreReader {

    private final Records records;
    private final CareSystems systems;

    ScoreReader(Records records, CareSystems systems) {
        this.records = records;
        this.systems = systems;
    }

    /**
     * @throws RuleViolation if the scores leave out what has to be known
     */
    ReportedScore read(Observation observation, Instrument instrument) {
        String child = literal(observation.getSubject(), "subject", "A score names the child it is about.");
        String respondent = literal(observation.getPerformerFirstRep(), "performer", "A score names whoever answered.");
        LocalDate day = Days.first(observation.getEffective())
                .orElseThrow(() -> new RuleViolation(
                        "sal-instrument-time", "Observation.effective", "A score says when it was answered."));
        return new ReportedScore(
                child,
                respondent,
                day,
                systems.partsOf(respondent, child, day),
                Factors.isFactor(observation) ? Optional.of(Factors.codeOf(observation)) : Optional.empty(),
                Factors.dyadOf(observation).map(this::dyad),
                Factors.named(observation).stream().findFirst(),
                number(observation.getValue(), "Observation.value"),
                subscales(observation, instrument));
    }

    private Dyad dyad(String literal) {
        return CareTeams.dyad(records.find(CareTeam.class, literal)
                .orElseThrow(() -> new RuleViolation(
                        "sal-instrument-dyad", "Observation.focus", "The dyad that a score is about is stored here.")));
    }

    /** Subscales are codes of the instrument itself: its address is their code system. */
    private static Map<String, BigDecimal> subscales(Observation observation, Instrument instrument) {
        Map<String, BigDecimal> subscales = new HashMap<>();
        for (ObservationComponentComponent component : observation.getComponent()) {
            component.getCode().getCoding().stream()
                    .filter(coding -> instrument.canonical().equals(coding.getSystem()))
                    .map(Coding::getCode)
                    .findFirst()
                    .ifPresent(code -> number(component.getValue(), "Observation.component.value")
                            .ifPresent(score -> subscales.put(code, score)));
        }
        return subscales;
    }

    private static Optional<BigDecimal> number(Type value, String element) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Quantity quantity && quantity.hasValue() && "{score}".equals(quantity.getCode())) {
            return Optional.of(quantity.getValue());
        }
        throw new RuleViolation("sal-instrument-unit", element, "A score is a Quantity in {score}.");
    }

    private static String literal(Reference reference, String element, String sentence) {
        return References.literal(reference)
                .orElseThrow(() -> new RuleViolation("sal-instrument-" + element, "Observation." + element, sentence));
    }
}
