package com.mentara.seed.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The moment at which a reading transaction sees the database, for others to join.
 *
 * @param name the server's word for it, known as long as that transaction lasts
 */
record SharedSnapshot(String name) {

    /** The moment of the transaction of a connection. */
    static SharedSnapshot of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet name = statement.executeQuery("select pg_export_snapshot()")) {
            name.next();
            return new SharedSnapshot(name.getString(1));
        }
    }

    /** Lets the transaction of another connection, which must not have read anything yet, read at this moment. */
    void join(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction snapshot '" + name + "'");
        }
    }
}
