package org.systemicalliance.server.factor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.factor.FactorReport;
import org.systemicalliance.alliance.factor.Speaker;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.FactorConcepts;
import org.systemicalliance.server.exchange.Factors;
import org.systemicalliance.server.exchange.InstrumentScores;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.CareSystems;
import org.systemicalliance.server.records.Records;

/** Reads a factor together with what one resource cannot know: the pair it is about, and the parts of who reports it. */
class FactorReader {

    private static final Set<String> PROFESSIONALS = Set.of("PractitionerRole", "Practitioner");

    private final FactorConcepts concepts;
    private final Records records;
    private final CareSystems systems;

    FactorReader(FactorConcepts concepts, Records records, CareSystems systems) {
        this.concepts = concepts;
        this.records = records;
        this.systems = systems;
    }

    /**
     * @throws RuleViolation if the factor leaves out what has to be known
     */
    FactorReport read(Observation factor) {
        String child = References.literal(factor.getSubject())
                .orElseThrow(() -> new RuleViolation(
                        "sal-factor-child", "Observation.subject", "A factor names the child it is about."));
        return new FactorReport(
                concepts.get(Factors.codeOf(factor)),
                child,
                Factors.dyadOf(factor).map(this::dyad),
                Factors.named(factor),
                speakers(factor, child),
                Factors.value(factor),
                InstrumentScores.instrumentOf(factor).isPresent());
    }

    private Dyad dyad(String literal) {
        return CareTeams.dyad(records.find(CareTeam.class, literal)
                .orElseThrow(() -> new RuleViolation(
                        "sal-factor-dyad", "Observation.focus", "The dyad that a factor is about is stored here.")));
    }

    private List<Speaker> speakers(Observation factor, String child) {
        LocalDate day = day(factor);
        return factor.getPerformer().stream()
                .map(performer -> References.literal(performer)
                        .orElseThrow(() -> new RuleViolation(
                                "sal-factor-performer",
                                "Observation.performer",
                                "Whoever reports a factor is named by a reference.")))
                .map(who -> new Speaker(who, kind(who, child), systems.partsOf(who, child, day)))
                .toList();
    }

    /** Of care teams only those about this child keep its records. */
    private Speaker.Kind kind(String who, String child) {
        String type = References.typeOf(who);
        if (PROFESSIONALS.contains(type)) {
            return Speaker.Kind.PROFESSIONAL;
        } else if (type.equals("Organization")) {
            return Speaker.Kind.ORGANIZATION;
        }
        return type.equals("CareTeam") && isSystemOf(who, child) ? Speaker.Kind.TEAM : Speaker.Kind.PERSON;
    }

    private boolean isSystemOf(String team, String child) {
        return records.find(CareTeam.class, team)
                .filter(CareTeams::isSystemOfCare)
                .filter(system -> CareTeams.childOf(system).equals(child))
                .isPresent();
    }

    /** What covers a period is reported by who had a part in it when it began. */
    private static LocalDate day(Observation factor) {
        Type time = factor.getEffective();
        return Days.first(time instanceof Period period ? period.getStartElement() : time)
                .orElseThrow(() ->
                        new RuleViolation("sal-factor-time", "Observation.effective", "A factor says when it was so."));
    }
}
