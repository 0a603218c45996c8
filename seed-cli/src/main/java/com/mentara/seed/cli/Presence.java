package com.mentara.seed.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TreeMap;
import org.postgresql.PGProperty;

/**
 * The connection by which a process shows the embedded server that it is there; the system closes it for a process that
 * is killed.
 */
final class Presence {
    /** A database that is always there, and that nobody wants to drop. */
    private static final String DATABASE = "postgres";

    private static final int LOOKS = 4;

    private static final String OTHERS = """
            select count(*) from pg_stat_activity
            where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> '%s'
            """.formatted(DataSources.APPLICATION_NAME);

    private final Connection connection;

    private Presence(Connection connection) {
        this.connection = connection;
    }

    static Presence at(DatabaseUrl url) throws SQLException {
        TreeMap<String, String> parameters = new TreeMap<>(url.parameters());
        parameters.put(PGProperty.APPLICATION_NAME.getName(), DataSources.APPLICATION_NAME + " presence");
        DatabaseUrl maintenance = new DatabaseUrl(url.endpoints(), DATABASE, url.user(), url.password(), parameters);
        return new Presence(DataSources.of(maintenance).getConnection());
    }

    void makeDatabase(String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (count(statement, "select count(*) from pg_database where datname = '" + name + "'") == 0) {
                statement.execute("create database " + name);
            }
        }
    }

    /** Goes, and tells whether nobody else stays: no process of ours, no person who looks at the data. */
    boolean leave() {
        try (connection;
                Statement statement = connection.createStatement()) {
            // The server needs a moment to see off who has just left.
            for (int look = 0; look < LOOKS; look++) {
                if (count(statement, OTHERS) == 0) {
                    return true;
                }
                Waiting.aMoment();
            }
            return false;
        } catch (SQLException gone) {
            // The server has ended, or has ended this connection: there is nothing left to decide on.
            return false;
        }
    }

    private static long count(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
