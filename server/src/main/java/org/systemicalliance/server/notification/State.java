package org.systemicalliance.server.notification;

import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/** How it stands with a Subscription. */
enum State {
    /** It waits for its receiver to answer for the first time. */
    REQUESTED(SubscriptionStatus.REQUESTED),
    ACTIVE(SubscriptionStatus.ACTIVE),
    /** Its receiver did not answer; what happens is kept for when it does. */
    ERROR(SubscriptionStatus.ERROR),
    OFF(SubscriptionStatus.OFF);

    private final SubscriptionStatus status;

    State(SubscriptionStatus status) {
        this.status = status;
    }

    SubscriptionStatus status() {
        return status;
    }
}
