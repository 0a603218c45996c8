package com.mentara.seed.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the rows of a table differ between two databases, as sentences for a developer. */
final class Comparison {

    private final TableShape table;
    private final SortedMap<String, List<@Nullable String>> expected;
    private final SortedMap<String, List<@Nullable String>> actual;

    Comparison(TableShape table, TestDatabase expected, TestDatabase actual) {
        this.table = table;
        this.expected = byKey(Contents.rows(expected, table));
        this.actual = byKey(Contents.rows(actual, table));
    }

    /** All differences; empty where there is none. */
    List<String> differences() {
        List<String> differences = new ArrayList<>(losses());
        differences.addAll(count("that should not be there", without(actual, expected)));
        return differences;
    }

    /** Expected rows that are not there, or not as they should be; empty where there is none. */
    List<String> losses() {
        List<String> losses = new ArrayList<>();
        losses.addAll(count("missing", without(expected, actual)));
        losses.addAll(count("with other values", changed()));
        return losses;
    }

    private List<String> count(String what, List<String> rows) {
        String number = rows.size() + (rows.size() == 1 ? " row " : " rows ");
        return rows.isEmpty() ? List.of() : List.of(table.name() + ": " + number + what + ", such as " + rows.get(0));
    }

    private static List<String> without(SortedMap<String, ?> rows, SortedMap<String, ?> others) {
        TreeSet<String> rest = new TreeSet<>(rows.keySet());
        rest.removeAll(others.keySet());
        return List.copyOf(rest);
    }

    private List<String> changed() {
        List<String> changed = new ArrayList<>();
        expected.forEach((key, row) -> {
            List<@Nullable String> other = actual.getOrDefault(key, row);
            if (!row.equals(other)) {
                changed.add(key + " (" + changes(row, other) + ")");
            }
        });
        return changed;
    }

    private String changes(List<@Nullable String> row, List<@Nullable String> other) {
        StringJoiner changes = new StringJoiner(", ");
        for (int i = 0; i < row.size(); i++) {
            if (!Objects.equals(row.get(i), other.get(i))) {
                changes.add(table.columns().get(i).identifier() + " is " + other.get(i) + " instead of " + row.get(i));
            }
        }
        return changes.toString();
    }

    private SortedMap<String, List<@Nullable String>> byKey(List<List<@Nullable String>> rows) {
        List<String> key = table.key();
        SortedMap<String, List<@Nullable String>> byKey = new TreeMap<>();
        for (List<@Nullable String> row : rows) {
            StringJoiner values = new StringJoiner(", ");
            for (int i = 0; i < row.size(); i++) {
                String column = table.columns().get(i).identifier();
                if (key.contains(column)) {
                    values.add(column + " " + row.get(i));
                }
            }
            byKey.put(unused(values.toString(), byKey), row);
        }
        return byKey;
    }

    private static String unused(String key, SortedMap<String, ?> taken) {
        return taken.containsKey(key) ? unused(key + " (again)", taken) : key;
    }
}
