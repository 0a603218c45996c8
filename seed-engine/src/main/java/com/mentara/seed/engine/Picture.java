package com.mentara.seed.engine;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * What the tables that some transactions read held at the moment that they share, so that any change since can be told.
 *
 * <p>PostgreSQL never changes a row in place: an update makes a new version of it, marked with the transaction that made it. A
 * table that has as many rows as it had then, none of them of a later transaction, has the very same rows.
 */
final class Picture {

    /**
     * All tables that a transaction has read, by whatever way, stay locked until its end. With the catalogs that give stored
     * rows their meaning, and views and functions theirs. Changes of others cannot be told where they keep rows elsewhere, or
     * where it depends on who asks.
     */
    private static final String TABLES = """
            select c.oid::bigint, n.nspname, c.relname,
                   c.relkind in ('r', 'm') and not c.relhassubclass and not row_security_active(c.oid)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.oid in (select relation from pg_locks where pid = pg_backend_pid() and locktype = 'relation')
                  and c.relkind not in ('i', 'I', 'v') and n.nspname not in ('pg_catalog', 'pg_toast')
               or c.oid in ('pg_catalog.pg_attribute'::regclass, 'pg_catalog.pg_enum'::regclass,
                            'pg_catalog.pg_policy'::regclass, 'pg_catalog.pg_proc'::regclass,
                            'pg_catalog.pg_rewrite'::regclass)""";

    private final String snapshot;
    private final Map<Long, Count> tables = new ConcurrentHashMap<>();
    private volatile boolean whole = true;

    /** How many rows a table had. */
    record Count(long id, String schema, String name, long rows) {}

    /**
     * A picture of nothing yet.
     *
     * @param sql reads at the moment that all share
     */
    Picture(DSLContext sql) {
        this.snapshot = sql.fetchSingle("select pg_current_snapshot()::text").get(0, String.class);
    }

    /** Adds what a transaction has read; it must not end before, as another could empty a table for all moments then. */
    void add(DSLContext sql) {
        for (Record table : sql.fetch(TABLES)) {
            if (!table.get(3, Boolean.class)) {
                whole = false;
            }
            tables.computeIfAbsent(
                    table.get(0, Long.class),
                    id -> count(sql, id, table.get(1, String.class), table.get(2, String.class)));
        }
    }

    private static Count count(DSLContext sql, long id, String schema, String name) {
        return new Count(id, schema, name, sql.fetchCount(DSL.table(DSL.name(schema, name))));
    }

    /** Whether changes of all that was read can be told. */
    boolean isWhole() {
        return whole;
    }

    /** Which transactions had ended at that moment. */
    String snapshot() {
        return snapshot;
    }

    /** The tables that were read. */
    Collection<Count> tables() {
        return tables.values();
    }
}
