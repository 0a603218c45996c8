package com.mentara.seed.engine;

import com.mentara.seed.api.AsOf;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connections of a run: each is lent for one transaction at a time and kept for the next. */
final class Connections implements AutoCloseable {

    /**
     * Compiling a query that runs once takes longer than running it, and parallel workers would each group the same rows again;
     * what works at once are enrichers.
     */
    private static final String READING = "set transaction isolation level repeatable read, read only;"
            + " set local jit = off; set local max_parallel_workers_per_gather = 0";

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final LocalDateTime NO_MOMENT = LocalDate.EPOCH.atStartOfDay();

    private final DataSource database;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    Connections(DataSource database) {
        this.database = database;
    }

    /** A reading session before there is a moment that counts as now. */
    Session reader() {
        return reader(NO_MOMENT);
    }

    /** A writing session before there is a moment that counts as now. */
    Session writer() {
        return writer(NO_MOMENT);
    }

    /** A session whose reads all see the database as it was at the first of them. */
    Session reader(LocalDateTime asOf) {
        Session session = writer(asOf);
        try {
            beginReading(session.connection());
        } catch (SQLException e) {
            throw Outage.unreachable(e);
        }
        return session;
    }

    /** Through the driver, as this is said once a rule. */
    private static void beginReading(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(READING);
        }
    }

    /** What is done through the driver alone. */
    interface Work<T> {

        @Nullable
        T on(Connection connection) throws SQLException;
    }

    /** Reads through the driver; null where the database refuses that. */
    <T> @Nullable T read(Work<T> reading) {
        return unlessRefused(connection -> {
            beginReading(connection);
            return reading.on(connection);
        });
    }

    /** Writes through the driver, and commits; null where the database refuses that. */
    <T> @Nullable T write(Work<T> writing) {
        return unlessRefused(connection -> {
            T result = writing.on(connection);
            connection.commit();
            return result;
        });
    }

    private <T> @Nullable T unlessRefused(Work<T> work) {
        Connection connection = lend();
        try {
            T result = work.on(connection);
            connection.rollback();
            giveBack(connection);
            return result;
        } catch (SQLException e) {
            LOG.debug("The database refuses a statement", e);
            close(connection);
            return null;
        }
    }

    /** A session that writes. */
    Session writer(LocalDateTime asOf) {
        Connection connection = lend();
        DSLContext sql = DSL.using(
                AsOf.bind(new DefaultConfiguration().set(SQLDialect.POSTGRES).set(connection), asOf));
        return new Session(connection, sql, this);
    }

    /** Begins to read something on another thread. */
    <T> Future<T> ahead(Function<DSLContext, T> read) {
        return Parallel.begin("seed-reading", () -> {
            try (Session reader = reader()) {
                return read.apply(reader.sql());
            }
        });
    }

    /** Runs statements that cannot be part of a transaction. */
    void outsideTransaction(Consumer<DSLContext> work) {
        Connection connection = lend();
        try {
            connection.setAutoCommit(true);
            work.accept(DSL.using(connection, SQLDialect.POSTGRES));
            connection.setAutoCommit(false);
            giveBack(connection);
        } catch (SQLException e) {
            close(connection);
            throw Outage.unreachable(e);
        } catch (DataAccessException e) {
            close(connection);
            throw e;
        }
    }

    private Connection lend() {
        Connection waiting = waiting();
        return waiting != null ? waiting : open(database);
    }

    private synchronized @Nullable Connection waiting() {
        return idle.poll();
    }

    /**
     * A new connection without auto-commit.
     *
     * @throws SeedException where the database gives none
     */
    static Connection open(DataSource database) {
        try {
            Connection connection = database.getConnection();
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw Outage.unreachable(e);
        }
    }

    synchronized void giveBack(Connection connection) {
        if (closed) {
            close(connection);
        } else {
            idle.push(connection);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(Connections::close);
        idle.clear();
    }

    /** Ends the transaction and closes, also where the server is gone. */
    static void close(Connection connection) {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            // nothing is left to be undone on a connection that is gone
        }
    }
}
