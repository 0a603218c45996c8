package com.mentara.seed.benchmarks;

import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;

/**
 * The rows that the engine made, as files in the text format of COPY.
 *
 * @param tables parents first
 * @param list a file that names them
 */
record Rows(List<Exported> tables, Path list) {

    private static final String TAB = "\t";

    /**
     * The rows of one table.
     *
     * @param table its name, quoted
     * @param columns their names, quoted
     * @param types their types
     * @param number how many rows there are
     */
    record Exported(String table, List<String> columns, List<String> types, Path file, long number) {

        String into() {
            return table + " (" + String.join(", ", columns) + ")";
        }

        private String line() {
            return String.join(
                    TAB, table, String.join(",", columns), String.join(",", types), file.toString(), "" + number);
        }

        private static Exported of(String line) {
            String[] parts = line.split(TAB, -1);
            // A comma in a type such as numeric(10,2) separates no types.
            List<String> types = List.of(parts[2].split(",(?!\\d)", -1));
            return new Exported(
                    parts[0], List.of(parts[1].split(",", -1)), types, Path.of(parts[3]), Long.parseLong(parts[4]));
        }
    }

    /** How many rows there are in all. */
    long number() {
        return tables.stream().mapToLong(Exported::number).sum();
    }

    /** What a list names. */
    static List<Exported> listed(Path list) throws IOException {
        return Files.readAllLines(list).stream().map(Exported::of).toList();
    }

    /** Writes all rows of a database to files of a directory. */
    static Rows export(TestDatabase database, Path directory) throws SQLException, IOException {
        List<Exported> tables = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection()) {
            for (String table : parentsFirst(database)) {
                List<String> columns = column(database, table, "quote_ident(attname)");
                Path file = directory.resolve(tables.size() + ".copy");
                try (OutputStream out = Files.newOutputStream(file)) {
                    long number = connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy (" + select(database, table, columns) + ") to stdout", out);
                    List<String> types = column(database, table, "format_type(atttypid, atttypmod)");
                    tables.add(new Exported(table, columns, types, file, number));
                }
            }
        }
        Path list = directory.resolve("list");
        Files.write(list, tables.stream().map(Exported::line).toList());
        return new Rows(tables, list);
    }

    /** Rows that others of their table refer to come first. */
    private static String select(TestDatabase database, String table, List<String> columns) {
        List<String> parents = strings(
                database,
                "select quote_ident(attname) || ' is not null' from pg_constraint join pg_attribute"
                        + " on attrelid = conrelid and attnum = any(conkey) where conrelid = confrelid and conrelid = '"
                        + table + "'::regclass");
        return "select " + String.join(", ", columns) + " from " + table
                + (parents.isEmpty() ? "" : " order by " + String.join(", ", parents));
    }

    private static List<String> column(TestDatabase database, String table, String expression) {
        return strings(
                database,
                "select " + expression + " from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum");
    }

    private static List<String> parentsFirst(TestDatabase database) {
        List<String> left = strings(
                database,
                "select quote_ident(relname) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
                        + " order by relname");
        Set<String> ordered = new LinkedHashSet<>();
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(table -> ordered.containsAll(strings(
                            database,
                            "select distinct quote_ident(p.relname) from pg_constraint f join pg_class p on p.oid = f.confrelid"
                                    + " where f.contype = 'f' and f.confrelid <> f.conrelid and f.conrelid = '" + table
                                    + "'::regclass")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables refer to each other in a circle: " + left));
            left.remove(next);
            ordered.add(next);
        }
        return List.copyOf(ordered);
    }

    private static List<String> strings(TestDatabase database, String query) {
        List<String> strings = new ArrayList<>();
        database.query(query).forEach(row -> strings.add(String.valueOf(row.get(0))));
        return strings;
    }
}
