package com.mentara.seed.benchmarks;

import com.mentara.seed.testkit.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Inserts over JDBC in one transaction a table.
 *
 * @param batch how many rows a statement, which the driver rewrites to one with many rows; 1 for a round trip a row
 */
record JdbcInserts(Rows rows, int batch) implements Contender {

    @Override
    public String name() {
        return batch == 1 ? "insert, a row at a time" : "insert, " + batch + " rows at a time";
    }

    @Override
    public long patience() {
        return batch == 1 ? 30_000 : 300_000;
    }

    @Override
    public void load(TestDatabase empty) throws SQLException, IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(empty.jdbcUrl());
        source.setReWriteBatchedInserts(batch > 1);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (Rows.Exported table : rows.tables()) {
                load(connection, table);
                connection.commit();
            }
        }
    }

    private void load(Connection connection, Rows.Exported table) throws SQLException, IOException {
        String values = String.join(
                ", ", table.types().stream().map(type -> "?::" + type).toList());
        try (PreparedStatement insert =
                        connection.prepareStatement("insert into " + table.into() + " values (" + values + ")");
                BufferedReader lines = Files.newBufferedReader(table.file())) {
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", -1);
                for (int i = 0; i < fields.length; i++) {
                    insert.setString(i + 1, unescaped(fields[i]));
                }
                if (batch == 1) {
                    insert.executeUpdate();
                    continue;
                }
                insert.addBatch();
                if (++waiting == batch) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    /** What a field of a COPY file means. */
    private static String unescaped(String field) {
        if (field.equals("\\N")) {
            return null;
        }
        return field.indexOf('\\') < 0
                ? field
                : field.replace("\\\\", "\u0000")
                        .replace("\\n", "\n")
                        .replace("\\t", "\t")
                        .replace("\\r", "\r")
                        .replace('\u0000', '\\');
    }
}
