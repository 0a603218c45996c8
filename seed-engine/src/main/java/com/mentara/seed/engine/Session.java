package com.mentara.seed.engine;

import com.mentara.seed.api.AsOf;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/**
 * A connection with a transaction of its own, rolled back when it is closed.
 *
 * @param connection without auto-commit while the session lasts
 * @param autoCommit what the connection is set back to
 * @param sql runs queries on it
 */
record Session(Connection connection, boolean autoCommit, DSLContext sql) implements AutoCloseable {

    /** A session whose reads all see the database as it was at the first of them. */
    static Session reader(DataSource database, LocalDateTime asOf) {
        return open(database, asOf, true);
    }

    /** A session that writes. */
    static Session writer(DataSource database, LocalDateTime asOf) {
        return open(database, asOf, false);
    }

    private static Session open(DataSource database, LocalDateTime asOf, boolean reading) {
        try {
            Connection connection = database.getConnection();
            try {
                boolean autoCommit = connection.getAutoCommit();
                connection.setAutoCommit(false);
                DSLContext sql = DSL.using(AsOf.bind(
                        new DefaultConfiguration().set(SQLDialect.POSTGRES).set(connection), asOf));
                if (reading) {
                    sql.execute("set transaction isolation level repeatable read, read only");
                }
                return new Session(connection, autoCommit, sql);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    static SeedException unreachable(SQLException e) {
        return new SeedException(SeedException.Code.DATABASE, "The database does not answer: " + e.getMessage(), e);
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }
}
