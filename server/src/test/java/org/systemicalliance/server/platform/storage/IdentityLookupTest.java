package org.systemicalliance.server.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class IdentityLookupTest {

    private static final String SELECT = "select rt1_0.RES_ID from HFJ_RESOURCE rt1_0 where (";
    private static final String EITHER = "rt1_0.RES_TYPE=? and rt1_0.FHIR_ID=?";

    private final IdentityLookup lookup = new IdentityLookup();
    private final JdbcTemplate jdbc =
            new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:identities;DB_CLOSE_DELAY=-1"));

    @BeforeEach
    void resources() {
        jdbc.execute("drop table if exists HFJ_RESOURCE");
        jdbc.execute("create table HFJ_RESOURCE (RES_ID bigint primary key, RES_TYPE varchar, FHIR_ID varchar)");
        jdbc.execute("create unique index IDX_IDENTITY on HFJ_RESOURCE (RES_TYPE, FHIR_ID)");
        jdbc.update("insert into HFJ_RESOURCE values (1,'Patient','one'),(2,'Patient','two'),(3,'Goal','one')");
    }

    @Test
    void several_are_looked_up_in_the_index_of_both_columns() {
        String sql = lookup.inspect(SELECT + EITHER + " or " + EITHER + " or " + EITHER + ")");

        Object[] identities = {"Patient", "one", "Goal", "one", "Goal", "two"};
        assertThat(jdbc.queryForList(sql, Long.class, identities)).containsExactlyInAnyOrder(1L, 3L);
        assertThat(jdbc.queryForObject("explain " + sql, String.class, identities))
                .containsPattern("IDX_IDENTITY: +IN\\(ROW");
    }

    @Test
    void whatever_else_is_asked_stays_as_it_is() {
        List.of(
                        SELECT + EITHER + ")",
                        SELECT + EITHER + " or rt1_0.FHIR_ID=?)",
                        SELECT + EITHER + " or " + EITHER + ") and rt1_0.PARTITION_ID=?",
                        "select td1_0.TAG_ID from HFJ_TAG_DEF td1_0 where (td1_0.A=? or td1_0.B=?)")
                .forEach(sql -> assertThat(lookup.inspect(sql)).isEqualTo(sql));
    }
}
