package org.systemicalliance.server.audit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Clock;
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
import org.systemicalliance.server.platform.storage.Setbacks;

/**
 * Turns the lines of the journal into AuditEvents that can be searched, in the background and soon. A line leaves the
 * journal in the transaction that stores its AuditEvent: each becomes one, once. What is left when the server stops is
 * done when it starts again.
 */
class Clerk implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
    private static final int AT_ONCE = 50;
    private static final int PAUSE_MILLIS = 500;

    /** How much longer than it worked the clerk rests, and how much longer while people wait for answers. */
    private static final int REST = 3;

    private static final int REST_OF_THE_BUSY = 15;

    private final FhirContext context;
    private final Journal journal;
    private final DaoRegistry storage;
    private final TransactionTemplate transaction;
    private final Setbacks setbacks;
    private ScheduledExecutorService thread;
    private volatile boolean running;

    Clerk(
            FhirContext context,
            Journal journal,
            DaoRegistry storage,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.setbacks = new Setbacks(clock);
        this.context = context;
        this.journal = journal;
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
            List<Journal.Line> lines = journal.after(0, AT_ONCE);
            while (!lines.isEmpty() && running) {
                TransactionDetails resolved = new TransactionDetails();
                lines.stream().filter(line -> setbacks.isDue(line.number())).forEach(line -> file(line, resolved));
                lines = journal.after(lines.get(lines.size() - 1).number(), AT_ONCE);
            }
        } catch (RuntimeException e) {
            LOG.error("AuditEvents stay in the journal and are tried again", e);
        }
    }

    private void file(Journal.Line line, TransactionDetails resolved) {
        long start = System.nanoTime();
        try {
            // One transaction each: Hibernate looks through everything in a transaction before every query.
            transaction.executeWithoutResult(status -> store(line, resolved));
            setbacks.done(line.number());
        } catch (RuntimeException e) {
            setbacks.failed(line.number());
            LOG.error("Line {} stays in the journal and is tried again; those after it do not wait", line.number(), e);
        }
        giveWay(System.nanoTime() - start);
    }

    /** People who wait for an answer come first; what is noted meanwhile waits in the journal, where it is safe. */
    private void giveWay(long nanosWorked) {
        if (running) {
            LockSupport.parkNanos((journal.isBusy() ? REST_OF_THE_BUSY : REST) * nanosWorked);
        }
    }

    /** @param resolved what was found out about references already; many events name the same people */
    private void store(Journal.Line line, TransactionDetails resolved) {
        if (journal.take(line)) {
            AuditEvent event = context.newJsonParser().parseResource(AuditEvent.class, line.event());
            storage.getResourceDao(AuditEvent.class).create(event, null, true, new SystemRequestDetails(), resolved);
        }
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
