package org.systemicalliance.server.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has everything done in its turn, in the background: invitations come due, what happened is distributed, and who is to
 * be told is told. What is left when the server stops is done when it starts again.
 */
class Dispatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int PAUSE_MILLIS = 500;
    private static final int HOUSEKEEPING_SECONDS = 30;
    private static final int COURIERS = 4;
    private static final int AT_ONCE = 50;
    private static final int PATIENCE_SECONDS = 15;

    private final Tables tables;
    private final Invitations invitations;
    private final Distribution distribution;
    private final Subscriptions subscriptions;
    private final Delivery delivery;
    private final Couriers couriers;
    private final Duration kept;
    private final Clock clock;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private ScheduledExecutorService thread;
    private ExecutorService deliveries;
    private volatile boolean running;

    /** The ways on which messages go out. */
    record Couriers(RestHook hooks, Sockets sockets) {}

    /** @param kept how long events are kept, told or not */
    Dispatcher(
            Tables tables,
            Invitations invitations,
            Distribution distribution,
            Subscriptions subscriptions,
            Delivery delivery,
            Couriers couriers,
            Duration kept,
            Clock clock) {
        this.tables = tables;
        this.invitations = invitations;
        this.distribution = distribution;
        this.subscriptions = subscriptions;
        this.delivery = delivery;
        this.couriers = couriers;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        deliveries = Executors.newFixedThreadPool(COURIERS, task -> new Thread(task, "courier"));
        thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "notifications"));
        thread.scheduleWithFixedDelay(() -> inTurn(this::work), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(
                () -> inTurn(this::keepHouse), HOUSEKEEPING_SECONDS, HOUSEKEEPING_SECONDS, TimeUnit.SECONDS);
    }

    private static void inTurn(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("Notifications are tried again", e);
        }
    }

    private void work() {
        invitations.comeDue();
        distribution.distribute();
        Instant now = clock.instant();
        tables.subscriptions().hooksToBeTold(now, AT_ONCE).forEach(hook -> deliver(hook, couriers.hooks()));
        tables.subscriptions()
                .toBeTold(couriers.sockets().subscriptions(), now)
                .forEach(listener -> deliver(listener, couriers.sockets()));
    }

    private void deliver(KeptSubscription one, Courier courier) {
        if (underWay.add(one.literal())) {
            deliveries.execute(() -> {
                try {
                    delivery.deliver(one, courier);
                } finally {
                    underWay.remove(one.literal());
                }
            });
        }
    }

    private void keepHouse() {
        tables.subscriptions().ended(clock.instant()).forEach(subscriptions::end);
        tables.letters().removeOlderThan(clock.instant().minus(kept));
        couriers.sockets().keepAlive();
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        deliveries.shutdown();
        try {
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            deliveries.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            couriers.hooks().close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.io.IOException e) {
            LOG.debug("Connections were closed already", e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
