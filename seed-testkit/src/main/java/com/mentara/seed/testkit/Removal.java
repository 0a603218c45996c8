package com.mentara.seed.testkit;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are deleted together: some of one table, and all that refer to them, however their foreign keys are declared. A
 * key that would be set to null counts as well, since nothing that only inserts can set it back.
 */
public final class Removal {

    private final TestDatabase database;
    private final List<Reference> references;
    private final Map<String, Set<String>> places = new TreeMap<>();

    /** A foreign key; the condition joins a row "r" that refers to a row "t". */
    private record Reference(String from, String to, String condition) {}

    private Removal(TestDatabase database) {
        this.database = database;
        this.references = references(database);
    }

    /**
     * Deletes rows.
     *
     * @param table the table's identifier
     * @param rows the rows' places, as the column ctid says them
     */
    static Removal of(TestDatabase database, String table, Collection<String> rows) {
        Removal removal = new Removal(database);
        removal.collect(table, rows);
        removal.delete();
        return removal;
    }

    /**
     * Deletes a share of a table's rows, at least one, in an order that follows from a hash of their keys.
     *
     * @param table the table's name, with the schema before it unless that is the default one
     * @param percent how many of a hundred
     */
    public static Removal ofShare(TestDatabase database, String table, int percent) {
        TableShape shape = Objects.requireNonNull(TableShape.all(database).get(table), table);
        String from = " from " + shape.identifier();
        String sql = "select ctid::text" + from + " order by md5(" + TableShape.row(shape.key()) + "::text)"
                + " limit (select ceil(count(*) * " + percent + " / 100.0)" + from + ")";
        return of(
                database,
                shape.identifier(),
                database.query(sql).stream().map(row -> text(row, 0)).toList());
    }

    /** The identifiers of the tables that lost rows. */
    public Set<String> tables() {
        return places.keySet();
    }

    /** What was deleted, for messages. */
    @Override
    public String toString() {
        return places.entrySet().stream()
                .map(table -> table.getValue().size() + " of " + table.getKey())
                .collect(joining(", ", "the loss of ", ""));
    }

    private void collect(String table, Collection<String> rows) {
        Set<String> fresh = new TreeSet<>(rows);
        fresh.removeAll(places.getOrDefault(table, Set.of()));
        if (fresh.isEmpty()) {
            return;
        }
        places.computeIfAbsent(table, t -> new TreeSet<>()).addAll(fresh);
        for (Reference reference : references) {
            if (reference.to().equals(table)) {
                collect(reference.from(), referring(reference, fresh));
            }
        }
    }

    private List<String> referring(Reference reference, Set<String> rows) {
        String sql = "select distinct r.ctid::text from " + reference.from() + " r join " + reference.to() + " t on "
                + reference.condition() + " where t.ctid = any (?::tid[])";
        return database.query(sql, array(rows)).stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    /** One statement, so that foreign keys are checked when all rows are gone. */
    private void delete() {
        if (places.isEmpty()) {
            return;
        }
        List<String> tables = List.copyOf(places.keySet());
        String sql = tables.stream()
                .map(table -> "d" + tables.indexOf(table) + " as (delete from " + table + " where ctid = any ('"
                        + array(places.getOrDefault(table, Set.of())) + "'::tid[]))")
                .collect(joining(", ", "with ", " select 1"));
        database.execute(sql);
    }

    private static String array(Set<String> places) {
        return places.stream().map(place -> '"' + place + '"').collect(joining(",", "{", "}"));
    }

    private static List<Reference> references(TestDatabase database) {
        String sql = """
                select format('%I.%I', s.nspname, r.relname), format('%I.%I', p.nspname, t.relname),
                       (select string_agg(format('r.%I = t.%I', own.attname, other.attname), ' and ')
                        from unnest(f.conkey, f.confkey) as link (own, other)
                        join pg_attribute own on own.attrelid = f.conrelid and own.attnum = link.own
                        join pg_attribute other on other.attrelid = f.confrelid and other.attnum = link.other)
                from pg_constraint f
                join pg_class r on r.oid = f.conrelid join pg_namespace s on s.oid = r.relnamespace
                join pg_class t on t.oid = f.confrelid join pg_namespace p on p.oid = t.relnamespace
                where f.contype = 'f' and f.conparentid = 0
                """;
        return database.query(sql).stream()
                .map(row -> new Reference(text(row, 0), text(row, 1), text(row, 2)))
                .toList();
    }

    private static String text(List<@Nullable String> row, int column) {
        return String.valueOf(row.get(column));
    }
}
