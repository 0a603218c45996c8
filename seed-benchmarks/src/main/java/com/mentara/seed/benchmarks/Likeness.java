package com.mentara.seed.benchmarks;

import com.mentara.seed.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rows of the engine look like, as a file from which other generators make as many of their own: a line for each column
 * that most rows fill, parents first.
 */
record Likeness(Path file) {

    private static final String TAB = "\t";

    /** Those generators draw both sides of a pair by chance, so that pairs may come twice: the keys of pairs, to be dropped. */
    private static final String PAIRS =
            "select indexrelid::regclass::text from pg_index join pg_class c on c.oid = indrelid"
                    + " where c.relnamespace = 'public'::regnamespace and indisunique and not indisprimary and indnatts > 1";

    private static final String COLUMNS = """
            select t.relname, a.attname, format_type(a.atttypid, null), s.avg_width::text,
              coalesce((select p.relname from pg_constraint f join pg_class p on p.oid = f.confrelid
                where f.contype = 'f' and f.conrelid = t.oid and f.conkey = array[a.attnum]), ''),
              exists (select from pg_index where indrelid = t.oid and indisunique and indnatts = 1
                and indkey[0] = a.attnum)::text,
              coalesce((select string_agg(enumlabel, ',' order by enumsortorder) from pg_enum
                where enumtypid = a.atttypid), '')
            from pg_class t
            join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            join pg_stats s on s.schemaname = 'public' and s.tablename = t.relname and s.attname = a.attname
            where t.oid = ?::regclass and (a.attnotnull or s.null_frac < 0.5)
            order by a.attnum""";

    /**
     * A column.
     *
     * @param rows how many rows its table has
     * @param width how many bytes a value has in the mean
     * @param parent the table whose keys it holds, or empty
     * @param labels the values of an enum, or empty
     */
    record Column(
            String table,
            long rows,
            String name,
            String type,
            int width,
            String parent,
            boolean unique,
            List<String> labels) {

        private static Column of(String line) {
            String[] parts = line.split(TAB, -1);
            List<String> labels = parts[7].isEmpty() ? List.of() : List.of(parts[7].split(",", -1));
            return new Column(
                    parts[0],
                    Long.parseLong(parts[1]),
                    parts[2],
                    parts[3],
                    Integer.parseInt(parts[4]),
                    parts[5],
                    parts[6].equals("true"),
                    labels);
        }
    }

    /** Describes the rows of a database in a file of a directory. */
    static Likeness of(TestDatabase database, Rows rows, Path directory) throws IOException {
        database.execute("analyze");
        List<String> lines = new ArrayList<>();
        for (Rows.Exported table : rows.tables()) {
            for (List<String> column : database.query(COLUMNS, table.table())) {
                List<String> line = new ArrayList<>(column);
                line.add(1, Long.toString(table.number()));
                lines.add(String.join(TAB, line));
            }
        }
        Path file = directory.resolve("likeness");
        Files.write(file, lines);
        return new Likeness(file);
    }

    /** The columns that a file describes. */
    static List<Column> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Column::of).toList();
    }

    /** Drops the keys of pairs, which saves those generators the time of their indexes, too. */
    static void dropKeysOfPairs(TestDatabase empty) {
        empty.query(PAIRS).forEach(key -> empty.execute("drop index " + key.get(0)));
    }
}
