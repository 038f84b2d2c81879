package org.systemicalliance.server.instrument;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.instrument.Instrument;
import org.systemicalliance.alliance.instrument.InstrumentRules;
import org.systemicalliance.alliance.instrument.ReportedScore;
import org.systemicalliance.server.exchange.InstrumentScores;
import org.systemicalliance.server.records.Agreements;

/** Where storage tells of scores. What is refused undoes everything; what is taken back is held against nothing. */
class ScoreHooks {

    private final InstrumentShelf shelf;
    private final ScoreReader reader;
    private final Agreements agreements;

    ScoreHooks(InstrumentShelf shelf, ScoreReader reader, Agreements agreements) {
        this.shelf = shelf;
        this.reader = reader;
        this.agreements = agreements;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        stored(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        stored(after);
    }

    private void stored(IBaseResource resource) {
        if (resource instanceof Observation observation
                && observation.getStatus() != ObservationStatus.ENTEREDINERROR) {
            InstrumentScores.instrumentOf(observation).ifPresent(canonical -> {
                Instrument instrument = shelf.get(canonical);
                ReportedScore score = reader.read(observation, instrument);
                InstrumentRules.check(score, instrument);
                requireWilling(score);
            });
        }
    }

    private void requireWilling(ReportedScore score) {
        boolean refused = score.respondent().equals(score.child())
                && score.partner()
                        .filter(partner -> agreements.around(score.child()).dissents(partner, score.day()))
                        .isPresent();
        if (refused) {
            throw new RuleViolation(
                    "sal-instrument-dissent",
                    "Observation.performer",
                    "The child does not want to be asked about this partner; on no instrument.");
        }
    }
}
