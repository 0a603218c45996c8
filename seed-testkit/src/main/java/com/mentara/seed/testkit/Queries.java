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

/** SQL in and text out, each statement over a connection of its own. */
final class Queries {

    /** What makes values read the same on every server and in every JVM. */
    private static final String PLAIN_TEXT = "set TimeZone = 'UTC'; set DateStyle = 'ISO, YMD'; "
            + "set IntervalStyle = 'postgres'; set extra_float_digits = 1; set bytea_output = 'hex'; "
            + "set lc_monetary = 'C'";

    private Queries() {}

    /** Runs statements that are separated by semicolons. */
    static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The rows that a statement returns, as text that depends on no setting. */
    static List<List<@Nullable String>> rows(DataSource database, String sql, Object... parameters) {
        try (Connection connection = database.getConnection()) {
            try (Statement settings = connection.createStatement()) {
                settings.execute(PLAIN_TEXT);
            }
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                return read(statement.executeQuery());
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
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
}
