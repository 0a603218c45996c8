package com.mentara.seed.engine;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * A transaction, rolled back when it is closed.
 *
 * @param connection without auto-commit
 * @param sql runs queries on it
 * @param home takes the connection back
 */
record Session(Connection connection, DSLContext sql, Connections home) implements AutoCloseable {

    /** The moment at which this transaction reads. */
    SharedSnapshot share() {
        try {
            return SharedSnapshot.of(connection);
        } catch (SQLException e) {
            throw Outage.unreachable(e);
        }
    }

    /** Reads at a moment, where this transaction has read nothing yet. */
    void join(SharedSnapshot moment) {
        try {
            moment.join(connection);
        } catch (SQLException e) {
            throw Outage.unreachable(e);
        }
    }

    /**
     * Ends the transaction.
     *
     * @throws DataAccessException where the database refuses it, as it does where a deferred constraint is violated
     */
    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new DataAccessException("COMMIT failed: " + e.getMessage(), e);
        }
    }

    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw Outage.unreachable(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            home.giveBack(connection);
        } catch (SQLException e) {
            Connections.close(connection);
        }
    }
}
