package com.mentara.seed.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What the tables that some queries read held at one moment, so that any change since can be told.
 *
 * <p>PostgreSQL never changes a row in place: an update makes a new version of it, marked with the transaction that made it. A
 * table that has as many rows as it had then, none of them of a later transaction, has the very same rows.
 *
 * @param snapshot which transactions had ended at that moment
 * @param tables never empty
 */
record Picture(String snapshot, List<Count> tables) {

    /** All tables that a transaction has read, by whatever way, stay locked until its end. */
    private static final String LOCKED =
            "select relation::bigint from pg_locks where pid = pg_backend_pid() and locktype = 'relation'";

    /**
     * With the catalogs that give stored rows their meaning, and views and functions theirs. Whether others have the same rows
     * is not seen where they are kept elsewhere, or where it depends on who asks.
     */
    private static final String TABLES = """
            select c.oid::bigint, n.nspname, c.relname,
                   c.relkind in ('r', 'm') and not c.relhassubclass and not row_security_active(c.oid)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.oid = any (cast(? as oid[])) and c.relkind not in ('i', 'I', 'v')
                  and n.nspname not in ('pg_catalog', 'pg_toast')
               or c.oid in ('pg_catalog.pg_attribute'::regclass, 'pg_catalog.pg_enum'::regclass,
                            'pg_catalog.pg_policy'::regclass, 'pg_catalog.pg_proc'::regclass,
                            'pg_catalog.pg_rewrite'::regclass)""";

    /** How many rows a table had. */
    record Count(long id, String schema, String name, long rows) {}

    /** The tables and indexes that the transaction of a session has read so far, by their numbers in the catalog. */
    static List<Long> read(DSLContext sql) {
        return sql.fetch(LOCKED).map(row -> Objects.requireNonNull(row.get(0, Long.class)));
    }

    /**
     * What tables hold at the moment of a session.
     *
     * @param read from {@link #read}
     * @return null where changes of one of them cannot be told
     */
    static @Nullable Picture of(DSLContext sql, Collection<Long> read) {
        List<Count> counts = new ArrayList<>();
        for (Record table : sql.fetch(TABLES, (Object) read.toArray(Long[]::new))) {
            if (!table.get(3, Boolean.class)) {
                return null;
            }
            String schema = table.get(1, String.class);
            String name = table.get(2, String.class);
            counts.add(new Count(
                    table.get(0, Long.class), schema, name, sql.fetchCount(DSL.table(DSL.name(schema, name)))));
        }
        return new Picture(sql.fetchSingle("select pg_current_snapshot()::text").get(0, String.class), counts);
    }
}
