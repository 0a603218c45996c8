package com.mentara.seed.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** SQL in and text out, over one connection that is opened when it is needed. */
final class Queries implements AutoCloseable {

    /** What makes values read the same on every server and in every JVM. */
    private static final String PLAIN_TEXT = "set TimeZone = 'UTC'; set DateStyle = 'ISO, YMD';"
            + " set IntervalStyle = 'postgres'; set extra_float_digits = 1; set bytea_output = 'hex';"
            + " set lc_monetary = 'C'";

    private final DataSource database;
    private @Nullable Connection connection;

    Queries(DataSource database) {
        this.database = database;
    }

    /** Runs statements that are separated by semicolons. */
    synchronized void execute(String sql) {
        try (Statement statement = connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The rows that a query returns, as text that depends on no setting. */
    synchronized List<List<@Nullable String>> rows(String sql, Object... parameters) {
        execute(PLAIN_TEXT);
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return read(statement.executeQuery());
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    private Connection connection() throws SQLException {
        Connection open = connection;
        if (open == null || !open.isValid(1)) {
            open = database.getConnection();
            connection = open;
        }
        return open;
    }

    private static List<List<@Nullable String>> read(ResultSet result) throws SQLException {
        int width = result.getMetaData().getColumnCount();
        List<List<@Nullable String>> rows = new ArrayList<>();
        while (result.next()) {
            List<@Nullable String> row = new ArrayList<>(width);
            for (int column = 1; column <= width; column++) {
                row.add(result.getString(column));
            }
            rows.add(row);
        }
        return rows;
    }

    private static IllegalStateException failed(String sql, SQLException e) {
        String shown = sql.length() <= 300 ? sql : sql.substring(0, 300) + "…";
        return new IllegalStateException(e.getMessage() + System.lineSeparator() + "SQL: " + shown, e);
    }

    /** Closes the connection; the next statement opens another. */
    @Override
    public synchronized void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw failed("close", e);
        } finally {
            connection = null;
        }
    }
}
