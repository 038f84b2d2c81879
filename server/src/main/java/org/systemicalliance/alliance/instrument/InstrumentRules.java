package org.systemicalliance.alliance.instrument;

import java.math.BigDecimal;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.team.Dyad;

/** Holds scores against the instrument that they are on. */
public final class InstrumentRules {

    private InstrumentRules() {}

    /**
     * @throws RuleViolation for the first rule that the scores break
     */
    public static void check(ReportedScore score, Instrument instrument) {
        requireFactor(score, instrument);
        score.dyad().ifPresent(dyad -> requireDyad(score, dyad));
        requireRespondent(score, instrument);
        score.total().ifPresent(total -> requireTotal(total, instrument));
        score.subscales().forEach((code, value) -> requireSubscale(code, value, instrument));
    }

    private static void requireFactor(ReportedScore score, Instrument instrument) {
        score.factor()
                .ifPresent(factor -> require(
                        instrument.factors().contains(factor),
                        "sal-instrument-factor",
                        "Observation.code",
                        "'%s' is not registered as a measure of %s.".formatted(instrument.title(), factor)));
    }

    private static void requireDyad(ReportedScore score, Dyad dyad) {
        require(
                dyad.child().equals(score.child()),
                "sal-instrument-child",
                "Observation.focus",
                "A score and its dyad are about the same child.");
        score.partner()
                .ifPresent(partner -> require(
                        dyad.joins(partner) && !partner.equals(score.respondent()),
                        "sal-instrument-partner",
                        "Observation.focus",
                        "The partner in focus is one of the two of the dyad, and not who answered."));
    }

    private static void requireRespondent(ReportedScore score, Instrument instrument) {
        boolean answered = instrument.respondents().stream().anyMatch(score.parts()::contains);
        boolean watched = instrument.respondents().contains(AgentRole.OBSERVER)
                && !score.parts().isEmpty()
                && score.dyad().filter(dyad -> dyad.joins(score.respondent())).isEmpty();
        require(
                answered || watched,
                "sal-instrument-respondent",
                "Observation.performer",
                "'%s' is answered by: %s, of the child's system of care on that day."
                        .formatted(
                                instrument.title(),
                                instrument.respondents().stream()
                                        .sorted()
                                        .map(AgentRole::code)
                                        .collect(Collectors.joining(", "))));
    }

    private static void requireTotal(BigDecimal total, Instrument instrument) {
        ScoreRange range = instrument
                .total()
                .orElseThrow(() -> violation(
                        "sal-instrument-total",
                        "Observation.value",
                        "'%s' has no total, only subscales.".formatted(instrument.title())));
        require(
                range.covers(total),
                "sal-instrument-range",
                "Observation.value",
                "A total of '%s' lies %s.".formatted(instrument.title(), range.words()));
    }

    private static void requireSubscale(String code, BigDecimal value, Instrument instrument) {
        ScoreRange range = instrument.subscales().get(code);
        if (range == null) {
            throw violation(
                    "sal-instrument-subscale",
                    "Observation.component.code",
                    "'%s' has these subscales: %s."
                            .formatted(
                                    instrument.title(),
                                    String.join(
                                            ", ",
                                            new TreeSet<>(instrument.subscales().keySet()))));
        }
        require(
                range.covers(value),
                "sal-instrument-range",
                "Observation.component.value",
                "The subscale %s of '%s' lies %s.".formatted(code, instrument.title(), range.words()));
    }

    private static void require(boolean holds, String rule, String element, String sentence) {
        if (!holds) {
            throw violation(rule, element, sentence);
        }
    }

    private static RuleViolation violation(String rule, String element, String sentence) {
        return new RuleViolation(rule, element, sentence);
    }
}
