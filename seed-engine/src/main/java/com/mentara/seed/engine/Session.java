package com.mentara.seed.engine;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;

/**
 * A transaction, rolled back when it is closed.
 *
 * @param connection without auto-commit
 * @param sql runs queries on it
 * @param home takes the connection back
 */
record Session(Connection connection, DSLContext sql, Connections home) implements AutoCloseable {

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw Connections.unreachable(e);
        }
    }

    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw Connections.unreachable(e);
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
