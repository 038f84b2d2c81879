package org.systemicalliance.server.practice;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.practice.Finding;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Factors;
import org.systemicalliance.server.exchange.Guide;

/** Writes what was counted as an Observation of profile {@code alliance-factor}, and where it comes from. */
final class CountTranslator {

    private static final String PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    private final PracticeRequest asked;
    private final String child;
    private final Instant now;

    CountTranslator(PracticeRequest asked, String child, Instant now) {
        this.asked = asked;
        this.child = child;
        this.now = now;
    }

    Counted counted(Finding finding) {
        UUID name = Counted.name(asked, finding.dyad().map(Dyad::id).orElse(""), finding.code());
        return new Counted(name, factor(finding), origin(finding, name));
    }

    /** What is counted is reported by the system of care, whose records it is counted from. */
    private Observation factor(Finding finding) {
        Observation factor = Factors.observation(finding.code(), child);
        factor.setStatus(ObservationStatus.FINAL);
        finding.dyad().ifPresent(dyad -> factor.addFocus(new Reference(dyad.id())));
        factor.setEffective(Days.period(finding.days()));
        factor.addPerformer(new Reference(asked.team()));
        factor.setValue(Factors.written(finding.asFactor()));
        return factor;
    }

    private Provenance origin(Finding finding, UUID name) {
        Provenance origin = new Provenance();
        origin.getMeta().addProfile(Guide.profile("count-provenance"));
        origin.addTarget(new Reference("urn:uuid:" + name));
        origin.setOccurred(Days.period(finding.days()));
        origin.setRecorded(Date.from(now));
        origin.addAgent()
                .setType(new CodeableConcept(new Coding().setSystem(PARTICIPANT).setCode("assembler")))
                .setWho(new Reference().setDisplay("Systemic Alliance FHIR server"));
        finding.considered()
                .forEach(source ->
                        origin.addEntity().setRole(ProvenanceEntityRole.SOURCE).setWhat(new Reference(source)));
        return origin;
    }
}
