package org.systemicalliance.server.audit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hl7.fhir.r4.model.AuditEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.systemicalliance.server.platform.storage.Backlog;

/**
 * Turns the lines of the journal into AuditEvents that can be searched, in the background and soon. A line leaves the
 * journal in the transaction that stores its AuditEvent: each becomes one, once. What is left when the server stops is
 * done when it starts again.
 */
class Clerk implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
    private static final int PAUSE_MILLIS = 500;

    /** How much longer than it worked the clerk rests, and how much longer while people wait for answers. */
    private static final int REST = 3;

    private static final int REST_OF_THE_BUSY = 15;

    /** A pass that takes longer than this gives way to nobody, so that what is noted can be searched before long. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Journal journal;
    private final DaoRegistry storage;
    private final TransactionTemplate transaction;
    private final Backlog backlog;
    private ScheduledExecutorService thread;
    private volatile boolean running;

    Clerk(Journal journal, DaoRegistry storage, PlatformTransactionManager transactions, Clock clock) {
        this.journal = journal;
        this.backlog = journal.backlog(clock);
        this.storage = storage;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "audit"));
        thread.scheduleWithFixedDelay(this::work, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void work() {
        try {
            List<Long> lines = backlog.next();
            while (!lines.isEmpty() && running) {
                TransactionDetails resolved = new TransactionDetails();
                lines.stream().takeWhile(line -> running).forEach(line -> file(line, resolved));
                lines = backlog.next();
            }
        } catch (RuntimeException e) {
            LOG.error("AuditEvents stay in the journal and are tried again", e);
        }
    }

    private void file(long line, TransactionDetails resolved) {
        long start = System.nanoTime();
        try {
            // One transaction each: Hibernate looks through everything in a transaction before every query.
            transaction.executeWithoutResult(
                    status -> journal.take(line).map(Balp::event).ifPresent(event -> store(event, resolved)));
            backlog.done(line);
        } catch (RuntimeException e) {
            backlog.failed(line);
            LOG.error("Line {} stays in the journal and is tried again; those after it do not wait", line, e);
        }
        giveWay(System.nanoTime() - start);
    }

    /** People who wait for an answer come first; what is noted meanwhile waits in the journal, where it is safe. */
    private void giveWay(long nanosWorked) {
        boolean others = journal.isBusy() && backlog.age().compareTo(PATIENCE) < 0;
        if (running) {
            LockSupport.parkNanos((others ? REST_OF_THE_BUSY : REST) * nanosWorked);
        }
    }

    /** @param resolved what was found out about references already; many events name the same people */
    private void store(AuditEvent event, TransactionDetails resolved) {
        storage.getResourceDao(AuditEvent.class).create(event, null, true, new SystemRequestDetails(), resolved);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        try {
            thread.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
