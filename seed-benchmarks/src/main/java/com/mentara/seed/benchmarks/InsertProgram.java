package com.mentara.seed.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Inserts rows from files in the text format of COPY; the arguments are the list of files and the rows a statement. */
final class InsertProgram {

    private final Connection connection;
    private final int batch;

    private InsertProgram(Connection connection, int batch) {
        this.connection = connection;
        this.batch = batch;
    }

    /** Fills the database that it was told of. */
    public static void main(String[] arguments) throws SQLException, IOException {
        int batch = Integer.parseInt(arguments[1]);
        PGSimpleDataSource source = Connecting.told();
        source.setReWriteBatchedInserts(batch > 1);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            InsertProgram program = new InsertProgram(connection, batch);
            for (Rows.Exported table : Rows.listed(Path.of(arguments[0]))) {
                program.load(table);
                connection.commit();
            }
        }
    }

    private void load(Rows.Exported table) throws SQLException, IOException {
        List<String> values = table.types().stream().map(type -> "?::" + type).toList();
        String sql = "insert into " + table.into() + " values (" + String.join(", ", values) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql);
                BufferedReader lines = Files.newBufferedReader(table.file())) {
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                bind(insert, line);
                insert.addBatch();
                if (++waiting == batch) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, String line) throws SQLException {
        String[] fields = line.split("\t", -1);
        for (int i = 0; i < fields.length; i++) {
            insert.setString(i + 1, unescaped(fields[i]));
        }
    }

    /** What a field of a COPY file means. */
    private static @Nullable String unescaped(String field) {
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
