package org.systemicalliance.server.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SetbacksTest {

    private Instant now = Instant.parse("2026-03-03T08:00:00Z");

    private final Setbacks setbacks = new Setbacks(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void a_row_that_failed_waits_a_while_and_others_do_not() {
        setbacks.failed(7);
        assertThat(setbacks.isDue(7)).isFalse();
        assertThat(setbacks.isDue(8)).isTrue();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(setbacks.isDue(7)).isTrue();
    }

    @Test
    void a_row_that_is_done_waits_no_more() {
        setbacks.failed(7);
        setbacks.done(7);
        assertThat(setbacks.isDue(7)).isTrue();
    }
}
