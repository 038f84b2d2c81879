package org.systemicalliance.server.platform.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tables that features keep beside those of the general store. */
public final class OwnTables {

    private OwnTables() {}

    /**
     * Runs the statements that make a table, and whatever belongs to it, unless it is there.
     *
     * @param table its name in capital letters
     * @return whether it was made just now
     */
    public static boolean make(JdbcTemplate jdbc, String table, String... statements) {
        boolean exists = Boolean.TRUE.equals(jdbc.execute((Connection connection) -> exists(connection, table)));
        if (!exists) {
            for (String statement : statements) {
                jdbc.execute(statement);
            }
        }
        return !exists;
    }

    static boolean exists(Connection connection, String table) throws SQLException {
        var metadata = connection.getMetaData();
        String name = metadata.storesLowerCaseIdentifiers() ? table.toLowerCase(Locale.ROOT) : table;
        try (ResultSet tables = metadata.getTables(null, null, name, null)) {
            return tables.next();
        }
    }
}
