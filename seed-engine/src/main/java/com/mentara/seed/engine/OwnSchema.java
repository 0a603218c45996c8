package com.mentara.seed.engine;

import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The schema {@code seed} of a database, where the engine keeps what it must remember; everybody may read it. */
final class OwnSchema {

    private static final Logger LOG = LoggerFactory.getLogger(OwnSchema.class);

    /** SQL states: insufficient privilege, read-only transaction. */
    private static final List<String> FORBIDDEN = List.of("42501", "25006");

    /** The table that was added last: an earlier version has made the others without it. */
    private static final String NEWEST = "seed.up_to_date";

    private static final List<String> TABLES = List.of(
            "create schema if not exists seed",
            "create table if not exists seed.as_of (id int generated always as identity primary key,"
                    + " moment timestamp(3) not null, since timestamptz not null default now())",
            "create table if not exists seed.history (id int generated always as identity primary key,"
                    + " ended timestamptz not null default now(), engine text not null, seed bigint not null,"
                    + " as_of timestamp(3) not null, profile text not null, adopted boolean not null,"
                    + " rows jsonb not null)",
            "create table if not exists seed.made (table_name text, key text, primary key (table_name, key))",
            "create table if not exists seed.protection (since timestamptz not null default now())",
            "create table if not exists seed.up_to_date (request text not null, as_of timestamp(3) not null,"
                    + " snapshot pg_snapshot not null, transaction xid8 not null default pg_current_xact_id(),"
                    + " tables jsonb not null, rules jsonb not null)",
            "grant usage on schema seed to public",
            "grant select on all tables in schema seed to public");

    private final Connections connections;
    private boolean forbidden;

    OwnSchema(Connections connections) {
        this.connections = connections;
    }

    /** A session that reads the schema. */
    Session reader() {
        return connections.reader();
    }

    /** Whether a run has made it. */
    static boolean isThere(DSLContext sql) {
        return has(sql, "seed.made");
    }

    private static boolean has(DSLContext sql, String table) {
        return sql.fetchSingle("select to_regclass(?) is not null", table).get(0, Boolean.class);
    }

    /**
     * Writes to the schema, which is made if need be, in one transaction.
     *
     * @param lost what is not remembered where this role may not write to it; said once
     * @return whether it was written
     */
    boolean write(String lost, Consumer<DSLContext> work) {
        if (forbidden) {
            return false;
        }
        try (Session session = connections.writer()) {
            if (!has(session.sql(), NEWEST)) {
                TABLES.forEach(session.sql()::execute);
            }
            work.accept(session.sql());
            session.commit();
            return true;
        } catch (DataAccessException e) {
            if (!FORBIDDEN.contains(e.sqlState())) {
                throw e;
            }
            forbidden = true;
            LOG.warn("This role may not write to the schema 'seed', so {}.", lost);
            return false;
        }
    }
}
