package org.systemicalliance.server.notification;

import java.time.Duration;
import java.time.Instant;
import org.systemicalliance.server.notification.Channel.Content;

/**
 * A Subscription as it is carried out.
 *
 * @param literal {@code Subscription/id}
 * @param revision counts how often a client has written it
 * @param base address of this server as the subscriber knows it
 * @param started since when it has been carried out, or is to be
 * @param events how many there were since it began
 * @param failures how many attempts to tell failed, in a row
 * @param heard when its receiver was heard last
 */
record KeptSubscription(
        String literal,
        long revision,
        Subscriber subscriber,
        Demand demand,
        String base,
        State state,
        Instant started,
        long events,
        int failures,
        Instant heard) {

    /** A Subscription as a client asks for it. */
    static KeptSubscription asked(String literal, Subscriber subscriber, Demand demand, State state, String base) {
        return new KeptSubscription(literal, 0, subscriber, demand, base, state, Instant.EPOCH, 0, 0, Instant.EPOCH);
    }

    String id() {
        return literal.substring(literal.indexOf('/') + 1);
    }

    Content content() {
        return demand.channel().content();
    }

    /** The address of something that is stored here, as the subscriber knows it. */
    String url(String reference) {
        return base.isEmpty() ? reference : base + "/" + reference;
    }

    boolean wantsHeartbeat(Instant now) {
        Duration period = demand.channel().heartbeat();
        return !period.isZero() && !now.isBefore(heard.plus(period));
    }
}
