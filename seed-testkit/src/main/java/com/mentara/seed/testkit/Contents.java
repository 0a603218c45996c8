package com.mentara.seed.testkit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;

import com.mentara.seed.testkit.TableShape.Column;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is in the tables of a database. */
final class Contents {

    private Contents() {}

    /** A digest of all rows of each table by the table's name, whatever the order of the rows. */
    static SortedMap<String, String> digests(TestDatabase database, Collection<TableShape> tables) {
        return each(database, tables, Contents::digest);
    }

    private static String digest(TableShape table) {
        String row = "md5(" + TableShape.row(identifiers(table)) + "::text)";
        return "select md5(coalesce(string_agg(" + row + ", '' order by " + row + " collate \"C\"), '')) from "
                + table.identifier();
    }

    /** How many rows each table has, by its name. */
    static SortedMap<String, Long> counts(TestDatabase database, Collection<TableShape> tables) {
        SortedMap<String, Long> counts = new TreeMap<>();
        each(database, tables, table -> "select count(*)::text from " + table.identifier())
                .forEach((table, count) -> counts.put(table, Long.valueOf(count)));
        return counts;
    }

    private static SortedMap<String, String> each(
            TestDatabase database, Collection<TableShape> tables, Function<TableShape, String> query) {
        SortedMap<String, String> values = new TreeMap<>();
        if (tables.isEmpty()) {
            return values;
        }
        String sql = tables.stream()
                .map(table -> "select ?, (" + query.apply(table) + ")")
                .collect(joining(" union all "));
        Object[] names = tables.stream().map(TableShape::name).toArray();
        database.query(sql, names).forEach(row -> values.put(String.valueOf(row.get(0)), String.valueOf(row.get(1))));
        return values;
    }

    /** The rows of a table, each with its columns in their order. */
    static List<List<@Nullable String>> rows(TestDatabase database, TableShape table) {
        String columns = table.columns().stream()
                .map(column -> column.identifier() + "::text")
                .collect(joining(", "));
        return database.query("select " + columns + " from " + table.identifier());
    }

    private static List<String> identifiers(TableShape table) {
        return table.columns().stream().map(Column::identifier).collect(toUnmodifiableList());
    }
}
