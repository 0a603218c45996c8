package com.mentara.seed.engine;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;

/** A database that gives no connection, stops answering, or refuses what every run asks of it. */
final class Outage {

    private Outage() {}

    /**
     * What the work returns.
     *
     * @throws SeedException where it failed for the database's sake
     */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException e) {
            throw isConnectionLost(e)
                    ? stopped(e)
                    : new SeedException(
                            SeedException.Code.DATABASE,
                            "The database refuses a statement that every run needs: " + said(e),
                            e);
        }
    }

    /** As {@link #told(Supplier)}, for work that returns nothing. */
    static void told(Runnable work) {
        told(() -> {
            work.run();
            return true;
        });
    }

    /** The end of a run in which the database gave no connection. */
    static SeedException unreachable(SQLException e) {
        return new SeedException(SeedException.Code.DATABASE, "The database does not answer: " + e.getMessage(), e);
    }

    /** The end of a run whose connection was lost. */
    static SeedException stopped(DataAccessException e) {
        return new SeedException(SeedException.Code.DATABASE, "The database stopped answering: " + said(e), e);
    }

    /** SQL states of class 08, and those with which a server says good-bye. */
    static boolean isConnectionLost(DataAccessException e) {
        String state = e.sqlState();
        return state.startsWith("08") || state.startsWith("57P");
    }

    /** The database's own words, without the statement. */
    static String said(DataAccessException e) {
        SQLException cause = e.getCause(SQLException.class);
        return String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
    }
}
