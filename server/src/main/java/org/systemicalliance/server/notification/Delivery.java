package org.systemicalliance.server.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.systemicalliance.alliance.notification.Patience;
import org.systemicalliance.server.notification.Channel.Kind;

/**
 * Tells one subscriber what is to be told, in the order in which it happened. Whether it may still be told is asked once
 * more for each event; one that may not is never told, whatever was decided when it happened.
 */
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int AT_ONCE = 50;

    private final Subscriptions subscriptions;
    private final Tables tables;
    private final Sights sights;
    private final NotificationWriter writer;
    private final Patience patience;
    private final Duration lease;
    private final Clock clock;

    /** @param settings among them for how long who does not answer is waited for */
    Delivery(
            Subscriptions subscriptions,
            Tables tables,
            Sights sights,
            NotificationWriter writer,
            NotificationSettings settings,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.tables = tables;
        this.sights = sights;
        this.writer = writer;
        this.patience = settings.patience();
        this.lease = settings.timeout().multipliedBy(2).plusSeconds(10);
        this.clock = clock;
    }

    /** Tells a receiver, unless somebody else is about to. */
    void deliver(KeptSubscription kept, Courier courier) {
        if (!tables.subscriptions().claim(kept, clock.instant(), leaseEnd())) {
            return;
        }
        try {
            if (kept.state() == State.REQUESTED) {
                courier.send(kept, writer.handshake(kept));
                subscriptions.confirm(kept);
            } else {
                tell(kept, courier);
                tables.subscriptions().conclude(kept, State.ACTIVE, 0, clock.instant());
            }
        } catch (UndeliverableException failure) {
            failed(kept, failure.getMessage());
        } catch (RuntimeException e) {
            LOG.error("{} is told later", kept.literal(), e);
        }
    }

    private void tell(KeptSubscription kept, Courier courier) throws UndeliverableException {
        boolean heard = false;
        for (Letter letter : tables.letters().untold(kept.literal(), AT_ONCE)) {
            if (!tables.subscriptions().hold(kept, leaseEnd())) {
                return;
            }
            if (sights.admit(kept.subscriber(), letter.focus())) {
                send(kept, courier, writer.event(kept, letter));
                heard = true;
            }
            tables.letters().told(letter);
        }
        if (!heard && kept.wantsHeartbeat(clock.instant())) {
            send(kept, courier, writer.heartbeat(kept));
        }
    }

    private void send(KeptSubscription kept, Courier courier, String message) throws UndeliverableException {
        courier.send(kept, message);
        tables.subscriptions().heard(kept, clock.instant());
    }

    private void failed(KeptSubscription kept, String reason) {
        if (kept.demand().channel().kind() == Kind.WEBSOCKET) {
            // Whoever is gone comes back; until then it waits.
            tables.subscriptions().conclude(kept, State.ACTIVE, 0, clock.instant());
            return;
        }
        int failures = tables.subscriptions()
                        .find(kept.literal())
                        .map(KeptSubscription::failures)
                        .orElse(0)
                + 1;
        // Behind an endpoint that never answered there may be nobody; the backport has it given up on at once.
        Optional<Duration> pause = kept.state() == State.REQUESTED ? Optional.empty() : patience.after(failures);
        if (pause.isPresent()) {
            Instant next = clock.instant().plus(pause.get());
            tables.subscriptions().conclude(kept, State.ACTIVE, failures, next);
        } else {
            LOG.warn("{} is set to error: {}", kept.literal(), reason);
            subscriptions.giveUp(kept, reason);
        }
    }

    private Instant leaseEnd() {
        return clock.instant().plus(lease);
    }
}
