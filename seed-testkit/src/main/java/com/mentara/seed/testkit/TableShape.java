package com.mentara.seed.testkit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A table as it stands in the database.
 *
 * @param name with the schema before it unless that is the default one
 * @param identifier as SQL wants it
 * @param columns in their order
 */
record TableShape(String name, String identifier, List<Column> columns) {

    /**
     * A column.
     *
     * @param identifier as SQL wants it
     * @param key whether the primary key contains it
     * @param numberedBy the table that gave it a number on its own (identity, serial), which may be the one it refers to;
     *     null where the column holds what was inserted
     */
    record Column(String identifier, boolean key, @Nullable String numberedBy) {

        private Column apartFromKey() {
            return new Column(identifier, false, numberedBy);
        }
    }

    private static final String SQL = """
            with recursive named as (
              select c.oid, s.nspname, c.relname,
                     case when s.nspname = current_schema() then '' else s.nspname || '.' end || c.relname as name
              from pg_class c join pg_namespace s on s.oid = c.relnamespace
              where c.relkind in ('r', 'p') and not c.relispartition
                and s.nspname not in ('information_schema', 'seed') and s.nspname not like 'pg\\_%'
            ), numbered (relation, number, origin) as (
              select a.attrelid, a.attnum, a.attrelid
              from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
              where a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like 'nextval(%'
              union
              select f.conrelid, link.own, numbered.origin
              from numbered
              join pg_constraint f on f.contype = 'f' and f.confrelid = numbered.relation
              cross join unnest(f.conkey, f.confkey) as link (own, other)
              where link.other = numbered.number
            )
            select named.name, format('%I.%I', named.nspname, named.relname), quote_ident(a.attname),
                   coalesce(a.attnum = any (k.conkey), false),
                   (select min(origin.name) from numbered join named origin on origin.oid = numbered.origin
                    where numbered.relation = a.attrelid and numbered.number = a.attnum)
            from named
            join pg_attribute a on a.attrelid = named.oid and a.attnum > 0 and not a.attisdropped
            left join pg_constraint k on k.conrelid = named.oid and k.contype = 'p'
            order by named.name, a.attnum
            """;

    /** All tables but those of PostgreSQL and of the engine, by name. */
    static SortedMap<String, TableShape> all(TestDatabase database) {
        SortedMap<String, TableShape> tables = new TreeMap<>();
        for (List<@Nullable String> row : database.query(SQL)) {
            tables.computeIfAbsent(text(row, 0), name -> new TableShape(name, text(row, 1), new ArrayList<>()))
                    .columns()
                    .add(new Column(text(row, 2), "t".equals(row.get(3)), row.get(4)));
        }
        return tables;
    }

    private static String text(List<@Nullable String> row, int column) {
        return String.valueOf(row.get(column));
    }

    /** The same table without the columns that hold numbers which one of these tables gave. */
    TableShape withoutNumbersOf(Set<String> tables) {
        List<Column> kept = columns.stream()
                .filter(column -> column.numberedBy() == null || !tables.contains(column.numberedBy()))
                .collect(toUnmodifiableList());
        boolean keyed = columns.stream().filter(Column::key).allMatch(kept::contains);
        return new TableShape(
                name,
                identifier,
                keyed ? kept : kept.stream().map(Column::apartFromKey).collect(toUnmodifiableList()));
    }

    /** The columns that tell its rows apart: the primary key's, or all. */
    List<String> key() {
        List<String> key = identifiers(Column::key);
        return key.isEmpty() ? identifiers(column -> true) : key;
    }

    private List<String> identifiers(Predicate<Column> wanted) {
        return columns.stream().filter(wanted).map(Column::identifier).collect(toUnmodifiableList());
    }

    /** A row value of these columns, as SQL. */
    static String row(List<String> columns) {
        return columns.stream().collect(joining(", ", "row(", ")"));
    }
}
