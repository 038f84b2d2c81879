package org.systemicalliance.server.platform.content;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.systemicalliance.server.platform.storage.Statistics;

/**
 * Fills the server in the background as soon as it answers. Validation, terminology and search parameters do not wait
 * for this: they work on the guide in memory from the first request on.
 */
public class Filling {

    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);

    private static final String STORIES_TOLD = "stories";

    private final GuideStore guide;
    private final StoryTeller stories;
    private final Statistics statistics;
    private final boolean demo;
    private volatile State state = State.FILLING;

    /** How far the server is. */
    public enum State {
        FILLING,
        READY,
        FAILED
    }

    Filling(GuideStore guide, StoryTeller stories, Statistics statistics, boolean demo) {
        this.guide = guide;
        this.stories = stories;
        this.statistics = statistics;
        this.demo = demo;
    }

    public State state() {
        return state;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        Thread thread = new Thread(this::fill, "filling");
        thread.setDaemon(true);
        thread.start();
    }

    private void fill() {
        try {
            guide.bringUpToDate();
            if (demo && !guide.isMarked(STORIES_TOLD)) {
                stories.tell();
                guide.mark(STORIES_TOLD);
            }
            statistics.refresh();
            state = State.READY;
            LOG.info("Ready");
        } catch (RuntimeException e) {
            state = State.FAILED;
            LOG.error("The server could not be filled", e);
        }
    }
}
