package org.systemicalliance.server.notification;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Clock;
import java.util.Optional;
import org.hl7.fhir.r4.model.Subscription;
import org.systemicalliance.server.records.Records;

/** Subscriptions with their events: how they are kept, and what their resources say of it. */
class Subscriptions {

    private final SubscriptionTable table;
    private final LetterTable letters;
    private final Records records;
    private final Clock clock;

    Subscriptions(SubscriptionTable table, LetterTable letters, Records records, Clock clock) {
        this.table = table;
        this.letters = letters;
        this.records = records;
        this.clock = clock;
    }

    Optional<KeptSubscription> find(String literal) {
        return table.find(literal);
    }

    void put(KeptSubscription asked) {
        table.put(asked, clock.instant());
    }

    void remove(String literal) {
        table.remove(literal);
        letters.removeAll(literal);
    }

    /** The receiver answered. */
    void confirm(KeptSubscription kept) {
        turn(kept, State.ACTIVE, 0, null);
    }

    /**
     * The receiver is given up on, until a client asks for another attempt.
     *
     * @param reason for the subscriber, in a sentence
     */
    void giveUp(KeptSubscription kept, String reason) {
        turn(kept, State.ERROR, kept.failures() + 1, reason);
    }

    /** Its time is over. */
    void end(KeptSubscription kept) {
        turn(kept, State.OFF, 0, null);
    }

    private void turn(KeptSubscription kept, State state, int failures, String reason) {
        records.inTransaction(new SystemRequestDetails(), () -> {
            if (table.conclude(kept, state, failures, clock.instant())) {
                records.find(Subscription.class, kept.literal())
                        .ifPresent(subscription -> records.store(
                                subscription.setStatus(state.status()).setError(reason)));
            }
            return null;
        });
    }
}
