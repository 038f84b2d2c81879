package org.systemicalliance.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Access first = access("first");
        Access second = access("second");
        journal.add(List.of(first, second));

        Journal afterwards = new Journal(jdbc);
        afterwards.create();

        assertThat(afterwards.backlog(Clock.systemUTC()).next())
                .extracting(afterwards::take)
                .containsExactly(Optional.of(first), Optional.of(second));
    }

    @Test
    void a_line_is_taken_once() {
        Access one = access("one");
        journal.add(List.of(one));
        long line = journal.backlog(Clock.systemUTC()).next().get(0);

        assertThat(journal.take(line)).contains(one);
        assertThat(journal.take(line)).isEmpty();
        assertThat(journal.backlog(Clock.systemUTC()).next()).isEmpty();
    }

    private static Access access(String request) {
        return new Access(
                Access.Kind.QUERY,
                Instant.parse("2026-03-03T08:00:00.123456Z"),
                "search-type",
                request,
                new Access.Caller(
                        "growth-chart",
                        Optional.of("Practitioner/teresa"),
                        Set.of(),
                        Set.of("TREAT"),
                        "10.0.0.1",
                        "10.0.0.2"),
                new Access.Question("Observation", "Observation?subject=Patient/mateo", 200),
                new Looked(Optional.of("Patient/mateo"), Optional.empty(), List.of("Observation/1")));
    }
}
