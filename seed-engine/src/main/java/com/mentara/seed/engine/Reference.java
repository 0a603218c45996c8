package com.mentara.seed.engine;

import java.util.List;
import org.jooq.DSLContext;

/**
 * A foreign key of the database, whether an enricher knows it or not.
 *
 * @param from the table that refers
 * @param fromIdentifier the same, quoted and with its schema
 * @param fromKey what tells its rows "r" apart, as SQL
 * @param to the table that is referred to
 * @param on what joins a row "r" to the row "t" that it refers to, as SQL
 */
record Reference(String from, String fromIdentifier, String fromKey, String to, String on) {

    /** The foreign keys to tables on the search path. */
    static List<Reference> read(DSLContext sql) {
        return sql.fetch("""
                select r.relname, format('%I.%I', s.nspname, r.relname),
                       coalesce(
                         (select format('concat_ws('', '', %s)', string_agg(format('r.%I', a.attname), ', ' order by a.attnum))
                          from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                          where i.indrelid = r.oid and i.indisprimary),
                         'r.ctid::text'),
                       t.relname,
                       (select string_agg(format('r.%I = t.%I', own.attname, other.attname), ' and ')
                        from unnest(f.conkey, f.confkey) as link (own, other)
                        join pg_attribute own on own.attrelid = f.conrelid and own.attnum = link.own
                        join pg_attribute other on other.attrelid = f.confrelid and other.attnum = link.other)
                from pg_constraint f
                join pg_class r on r.oid = f.conrelid join pg_namespace s on s.oid = r.relnamespace
                join pg_class t on t.oid = f.confrelid
                where f.contype = 'f' and f.conparentid = 0 and pg_table_is_visible(t.oid)
                order by 1, 4, 5""")
                .map(row -> new Reference(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class)));
    }
}
