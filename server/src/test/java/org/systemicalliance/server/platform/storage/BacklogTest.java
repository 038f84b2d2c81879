package org.systemicalliance.server.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BacklogTest {

    private Instant now = Instant.parse("2026-03-03T08:00:00Z");

    private final JdbcTemplate jdbc =
            new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:backlog;DB_CLOSE_DELAY=-1"));
    private final Backlog backlog = new Backlog(jdbc, "WAITING", new Clock() {
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

    @BeforeEach
    void empty() {
        jdbc.execute("drop table if exists WAITING");
        jdbc.execute("create table WAITING (NUMBER_ bigint primary key)");
    }

    @Test
    void a_row_that_failed_waits_longer_each_time_and_others_do_not() {
        rows(1, 2);

        assertThat(backlog.next()).containsExactly(1L, 2L);
        backlog.failed(1);
        done(2);
        rows(3, 3);

        assertThat(backlog.next()).containsExactly(3L);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(backlog.next()).containsExactly(1L, 3L);
        backlog.failed(1);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(backlog.next()).containsExactly(3L);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(backlog.next()).containsExactly(1L, 3L);
    }

    @Test
    void a_row_that_fails_for_days_is_tried_about_every_hour() {
        rows(1, 1);
        for (int times = 0; times < 100; times++) {
            assertThat(backlog.next()).containsExactly(1L);
            backlog.failed(1);
            now = now.plus(Duration.ofMinutes(64));
        }
    }

    @Test
    void a_row_committed_after_newer_ones_is_of_the_next_pass_even_if_more_come_all_the_time() {
        rows(2, 60);
        List<Long> first = backlog.next();
        rows(1, 1);
        rows(61, 200);
        first.forEach(this::done);

        List<Long> second = backlog.next();
        assertThat(second).endsWith(60L);
        second.forEach(this::done);

        assertThat(backlog.next()).startsWith(1L, 61L);
    }

    @Test
    void a_pass_is_as_old_as_the_page_it_began_with() {
        rows(1, 60);
        backlog.next();
        now = now.plus(Duration.ofSeconds(5));
        backlog.next();
        assertThat(backlog.age()).isEqualTo(Duration.ofSeconds(5));
        backlog.next();
        assertThat(backlog.age()).isZero();
    }

    @Test
    void nothing_waits_in_an_empty_table() {
        assertThat(backlog.next()).isEmpty();
    }

    private void rows(long first, long last) {
        LongStream.rangeClosed(first, last).forEach(row -> jdbc.update("insert into WAITING values (?)", row));
    }

    private void done(long row) {
        jdbc.update("delete from WAITING where NUMBER_ = ?", row);
        backlog.done(row);
    }
}
