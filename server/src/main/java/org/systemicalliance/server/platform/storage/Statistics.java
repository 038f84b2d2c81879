package org.systemicalliance.server.platform.storage;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the database knows about how its values are spread, by which it chooses the way through its indexes. Databases
 * count again by themselves as tables grow; after much was stored at once they are asked to.
 */
public class Statistics {

    private final JdbcTemplate jdbc;

    Statistics(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void refresh() {
        jdbc.execute("analyze");
    }
}
