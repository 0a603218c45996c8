package com.mentara.seed.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * How large tables are, and by which columns their rows are found quickly; read once a run.
 *
 * @param tables those that were analysed, by name
 */
record Extents(Map<String, Extent> tables) {

    /** Where nothing is known. */
    static final Extents UNKNOWN = new Extents(Map.of());

    /** From so many rows an owner on, looking at the first few of each owner is faster than counting all. */
    private static final int MANY = 50;

    /**
     * A table.
     *
     * @param rows about how many it has
     * @param found columns that come first in an index of all rows
     */
    record Extent(double rows, Set<String> found) {}

    static Extents read(DSLContext sql) {
        Map<String, Extent> tables = new HashMap<>();
        for (Record row : sql.fetch("""
                select c.relname, c.reltuples::float8,
                       array(select distinct a.attname::text
                             from pg_index i
                             join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                             where i.indrelid = c.oid and i.indisvalid and i.indpred is null)
                from pg_class c
                where c.relkind in ('r', 'p') and c.reltuples > 0 and pg_table_is_visible(c.oid)
                  and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)""")) {
            tables.put(
                    row.get(0, String.class), new Extent(row.get(1, Double.class), Set.of(row.get(2, String[].class))));
        }
        return new Extents(tables);
    }

    /** Whether owners are few, and each has many rows that are found quickly by a column. */
    boolean isMany(Table<?> owners, Table<?> rows, Field<?> column) {
        Extent few = of(owners);
        Extent many = of(rows);
        return few != null
                && many != null
                && column instanceof TableField<?, ?> its
                && rows.equals(its.getTable())
                && many.found().contains(column.getName())
                && many.rows() >= MANY * few.rows();
    }

    private @Nullable Extent of(Table<?> table) {
        return tables.get(QueryParts.unaliased(table).getName());
    }
}
