package org.systemicalliance.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

        assertThat(afterwards.after(0, 10)).extracting(Journal.Line::event).containsExactly("first", "second");
    }

    @Test
    void lines_are_turned_over_in_their_order_to_the_end() {
        journal.add(List.of("first", "second", "third"));
        List<Journal.Line> page = journal.after(0, 2);

        assertThat(page).extracting(Journal.Line::event).containsExactly("first", "second");
        assertThat(journal.after(page.get(1).number(), 2))
                .extracting(Journal.Line::event)
                .containsExactly("third");
    }

    @Test
    void a_line_is_taken_once() {
        journal.add(List.of("one"));
        List<Journal.Line> lines = journal.after(0, 10);

        assertThat(journal.take(lines.get(0))).isTrue();
        assertThat(journal.take(lines.get(0))).isFalse();
        assertThat(journal.after(0, 10)).isEmpty();
    }
}
