package org.systemicalliance.server.platform.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Keeps a second server from using the same database: each remembers who may see what until it is itself told otherwise,
 * and would go on showing what was closed through the other. H2 locks its file; on PostgreSQL this holds an advisory lock
 * for as long as the server runs. The next server waits a little for the one that is just stopping.
 */
final class SoleServer implements AutoCloseable {

    private static final long LOCK = 0x53414C4C49414E43L;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Connection holder;

    private SoleServer(Connection holder) {
        this.holder = holder;
    }

    /**
     * @param connections makes the one connection that holds the lock
     * @throws IllegalStateException if another server does not let go
     */
    static SoleServer of(Database database, DataSource connections) {
        return database == Database.POSTGRESQL ? locking(connections, PATIENCE) : new SoleServer(null);
    }

    static SoleServer locking(DataSource connections, Duration patience) {
        try {
            Connection holder = connections.getConnection();
            long end = System.nanoTime() + patience.toNanos();
            while (!takes(holder)) {
                if (System.nanoTime() > end) {
                    holder.close();
                    throw new IllegalStateException("Another server uses this database. One process serves a database:"
                            + " each would go on showing what was closed through the other.");
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return new SoleServer(holder);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    private static boolean takes(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        if (holder != null) {
            holder.close();
        }
    }
}
