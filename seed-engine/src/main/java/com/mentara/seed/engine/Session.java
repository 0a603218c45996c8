package com.mentara.seed.engine;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * A transaction, rolled back when it is closed.
 *
 * @param connection without auto-commit
 * @param sql runs queries on it
 * @param home takes the connection back
 */
record Session(Connection connection, DSLContext sql, Connections home) implements AutoCloseable {

    /** A name for the moment at which this transaction reads; others can join it as long as this one lasts. */
    String share() {
        return sql.fetchSingle("select pg_export_snapshot()").get(0, String.class);
    }

    /** Reads at a moment that another transaction shares, where this one has read nothing yet. */
    void join(String moment) {
        sql.execute("set transaction snapshot {0}", DSL.inline(moment));
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
