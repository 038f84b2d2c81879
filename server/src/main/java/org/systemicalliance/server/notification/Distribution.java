package org.systemicalliance.server.notification;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.systemicalliance.alliance.notification.Topic;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.platform.storage.Backlog;
import org.systemicalliance.server.records.Records;

/**
 * Finds out whom an occurrence may be told: those who asked for its topic and could read, at this moment, what it
 * happened to. For nobody else is there an event.
 */
class Distribution {

    private static final Logger LOG = LoggerFactory.getLogger(Distribution.class);

    private final OccurrenceTable occurrences;
    private final SubscriptionTable subscriptions;
    private final LetterTable letters;
    private final Sights sights;
    private final StrainWatch strains;
    private final Records records;
    private final Backlog backlog;

    Distribution(Tables tables, Sights sights, StrainWatch strains, Records records, Clock clock) {
        this.occurrences = tables.occurrences();
        this.backlog = occurrences.backlog(clock);
        this.subscriptions = tables.subscriptions();
        this.letters = tables.letters();
        this.sights = sights;
        this.strains = strains;
        this.records = records;
    }

    /** Some of what waits, so that what follows in turn does not wait for all of it. */
    void distribute() {
        backlog.next().forEach(this::distribute);
    }

    private void distribute(long number) {
        try {
            records.inTransaction(new SystemRequestDetails(), () -> {
                occurrences.take(number).ifPresent(this::distribute);
                return null;
            });
            backlog.done(number);
        } catch (RuntimeException e) {
            backlog.failed(number);
            LOG.error("An occurrence is distributed later", e);
        }
    }

    private void distribute(Occurrence occurrence) {
        asItIs(occurrence).ifPresent(focus -> distribute(occurrence, focus));
    }

    private void distribute(Occurrence occurrence, Resource focus) {
        Predicate<Subscriber> concerns = concerns(occurrence, focus);
        subscriptions.toBeToldOf(occurrence).stream()
                .filter(kept -> sights.admit(kept.subscriber(), focus))
                .filter(kept -> concerns.test(kept.subscriber()))
                .forEach(kept -> letters.write(kept, occurrence));
    }

    /** Whether somebody who may read what it happened to can be told what it belongs to. */
    private Predicate<Subscriber> concerns(Occurrence occurrence, Resource focus) {
        return occurrence.topic() == Topic.POSSIBLE_STRAIN ? strains.of((Observation) focus) : anybody -> true;
    }

    /** What it happened to, as it is now; empty where it is not worth telling any more. */
    private Optional<? extends Resource> asItIs(Occurrence occurrence) {
        return switch (occurrence.topic()) {
            case NEW_RATING, POSSIBLE_STRAIN -> rating(occurrence);
            case INVITATION_DUE -> records.find(Task.class, occurrence.focus()).filter(Invitations::waits);
            case TEAM_CHANGE -> records.find(CareTeam.class, occurrence.focus());
        };
    }

    private Optional<Observation> rating(Occurrence occurrence) {
        return records.find(Observation.class, occurrence.focus()).filter(Ratings::stands);
    }
}
