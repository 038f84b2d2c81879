package org.systemicalliance.server.platform.storage;

import ca.uhn.fhir.jpa.migrate.tasks.SchemaInitializationProvider;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables. They are made once, by the script that HAPI ships for the database, and are left alone on every later
 * start.
 */
class DatabaseSchema {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseSchema.class);

    private final DataSource dataSource;
    private final Database database;

    DatabaseSchema(DataSource dataSource, Database database) {
        this.dataSource = dataSource;
        this.database = database;
    }

    void bringUpToDate() {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            if (!OwnTables.exists(connection, "HFJ_RESOURCE")) {
                create(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database schema could not be made", e);
        }
    }

    private void create(Connection connection) throws SQLException {
        var script = new SchemaInitializationProvider(
                "HAPI FHIR", "/ca/uhn/hapi/fhir/jpa/docs/database/nonpartitioned", "HFJ_RESOURCE", true);
        try (var statement = connection.createStatement()) {
            for (String sql : script.getSqlStatements(database.driver())) {
                statement.execute(database.fitted(sql));
            }
        }
        connection.commit();
        LOG.info("Made the database schema");
    }
}
