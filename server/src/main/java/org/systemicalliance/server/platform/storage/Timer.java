package org.systemicalliance.server.platform.storage;

import ca.uhn.fhir.jpa.model.sched.ISchedulerService;
import ca.uhn.fhir.jpa.model.sched.ScheduledJobDefinition;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.quartz.Job;
import org.quartz.JobExecutionException;
import org.quartz.JobKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Runs HAPI's few housekeeping jobs on one thread, in place of a Quartz scheduler with two pools. */
class Timer implements ISchedulerService, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Timer.class);

    private final AutowireCapableBeanFactory beans;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread timer = new Thread(task, "timer");
        timer.setDaemon(true);
        return timer;
    });

    Timer(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void scheduleLocalJob(long intervalMillis, ScheduledJobDefinition definition) {
        thread.scheduleWithFixedDelay(() -> run(definition), intervalMillis, intervalMillis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void scheduleClusteredJob(long intervalMillis, ScheduledJobDefinition definition) {
        scheduleLocalJob(intervalMillis, definition);
    }

    private void run(ScheduledJobDefinition definition) {
        try {
            Job job = beans.createBean(definition.getJobClass());
            job.execute(null);
        } catch (JobExecutionException | RuntimeException e) {
            LOG.warn("Housekeeping job {} failed and is tried again at its next turn", definition.getId(), e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    @Override
    public boolean isStopping() {
        return thread.isShutdown();
    }

    @Override
    public boolean isSchedulingDisabled() {
        return false;
    }

    @Override
    public void purgeAllScheduledJobsForUnitTest() {
        throw new UnsupportedOperationException("Jobs are scheduled once, at start");
    }

    @Override
    public void logStatusForUnitTest() {
        LOG.info("Stopping: {}", isStopping());
    }

    @Override
    public void pause() {
        throw new UnsupportedOperationException("Jobs are not paused");
    }

    @Override
    public void unpause() {
        throw new UnsupportedOperationException("Jobs are not paused");
    }

    @Override
    public Set<JobKey> getLocalJobKeysForUnitTest() {
        return Set.of();
    }

    @Override
    public Set<JobKey> getClusteredJobKeysForUnitTest() {
        return Set.of();
    }
}
