package com.mentara.seed.build;

import java.sql.SQLException;
import org.jooq.Record;
import org.jooq.meta.DefaultRelations;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.postgres.PostgresDatabase;

/**
 * A PostgreSQL database whose unique indexes count as unique keys.
 *
 * <p>Prisma declares uniqueness by indexes only, which jOOQ does not regard as keys. Partial and expression indexes are
 * no keys; an index on just the columns of the primary key says nothing new and is left out too.
 */
public final class UniqueIndexDatabase extends PostgresDatabase {

    private static final String KEY_COLUMNS = """
            select t.relname as table_name, k.relname as key_name, a.attname as column_name
            from pg_index i
            join pg_class t on t.oid = i.indrelid
            join pg_class k on k.oid = i.indexrelid
            cross join lateral unnest(i.indkey) with ordinality as c (attnum, position)
            join pg_attribute a on a.attrelid = t.oid and a.attnum = c.attnum
            where t.relnamespace = cast({0} as regnamespace)
              and i.indisunique and i.indpred is null and i.indexprs is null and c.position <= i.indnkeyatts
              and not exists (
                select from pg_constraint u where u.conindid = i.indexrelid and u.contype in ('p', 'u'))
              and not exists (
                select from pg_index p
                where p.indrelid = i.indrelid and p.indisprimary and p.indkey::text = i.indkey::text)
            order by 1, 2, c.position
            """;

    @Override
    protected void loadUniqueKeys(DefaultRelations relations) throws SQLException {
        super.loadUniqueKeys(relations);
        for (var schema : getSchemata()) {
            for (Record row : create().resultQuery(KEY_COLUMNS, schema.getInputName())) {
                TableDefinition table = getTable(schema, row.get("table_name", String.class));
                if (table != null) {
                    relations.addUniqueKey(
                            row.get("key_name", String.class),
                            table,
                            table.getColumn(row.get("column_name", String.class)));
                }
            }
        }
    }
}
