package org.systemicalliance.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class JournalTest {

    private final JdbcTemplate jdbc =
            new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:journal;DB_CLOSE_DELAY=-1"));
    private final Journal journal = new Journal(jdbc);

    @BeforeEach
    void empty() {
        journal.create();
        jdbc.update("delete from ALLIANCE_AUDIT");
    }

    @Test
    void what_was_noted_is_there_for_the_next_start() {
        journal.add(List.of("first", "second"));

        Journal afterwards = new Journal(jdbc);
        afterwards.create();

        assertThat(afterwards.backlog(Clock.systemUTC()).next())
                .extracting(afterwards::take)
                .containsExactly(Optional.of("first"), Optional.of("second"));
    }

    @Test
    void a_line_is_taken_once() {
        journal.add(List.of("one"));
        long line = journal.backlog(Clock.systemUTC()).next().get(0);

        assertThat(journal.take(line)).contains("one");
        assertThat(journal.take(line)).isEmpty();
        assertThat(journal.backlog(Clock.systemUTC()).next()).isEmpty();
    }
}
