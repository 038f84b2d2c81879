package org.systemicalliance.server.notification;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.records.Records;

/**
 * Finds out whom an occurrence may be told: those who asked for its topic and could read, at this moment, what it
 * happened to. For nobody else is there an event.
 */
class Distribution {

    private static final Logger LOG = LoggerFactory.getLogger(Distribution.class);
    private static final int AT_ONCE = 50;

    private final OccurrenceTable occurrences;
    private final SubscriptionTable subscriptions;
    private final LetterTable letters;
    private final Sights sights;
    private final StrainWatch strains;
    private final Records records;

    Distribution(Tables tables, Sights sights, StrainWatch strains, Records records) {
        this.occurrences = tables.occurrences();
        this.subscriptions = tables.subscriptions();
        this.letters = tables.letters();
        this.sights = sights;
        this.strains = strains;
        this.records = records;
    }

    void distribute() {
        List<Occurrence> oldest = occurrences.oldest(AT_ONCE);
        for (Occurrence occurrence : oldest) {
            try {
                records.inTransaction(new SystemRequestDetails(), () -> {
                    if (occurrences.take(occurrence)) {
                        asItIs(occurrence).ifPresent(focus -> distribute(occurrence, focus));
                    }
                    return null;
                });
            } catch (RuntimeException e) {
                LOG.error("An occurrence of topic {} is distributed later", occurrence.topic(), e);
            }
        }
    }

    private void distribute(Occurrence occurrence, Resource focus) {
        subscriptions.toBeToldOf(occurrence).stream()
                .filter(kept -> sights.admit(kept.subscriber(), focus))
                .forEach(kept -> letters.write(kept, occurrence));
    }

    /** What it happened to, as it is now; empty where it is not worth telling any more. */
    private Optional<? extends Resource> asItIs(Occurrence occurrence) {
        return switch (occurrence.topic()) {
            case NEW_RATING -> rating(occurrence);
            case POSSIBLE_STRAIN -> rating(occurrence).filter(strains::isPossible);
            case INVITATION_DUE -> records.find(Task.class, occurrence.focus()).filter(Invitations::waits);
            case TEAM_CHANGE -> records.find(CareTeam.class, occurrence.focus());
        };
    }

    private Optional<Observation> rating(Occurrence occurrence) {
        return records.find(Observation.class, occurrence.focus()).filter(Ratings::stands);
    }
}
